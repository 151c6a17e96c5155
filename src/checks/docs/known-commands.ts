const PART_OF_CHECK = 'the check runs it';
const TOO_LONG = 'takes minutes';
const NEEDS_BROWSER = 'the check does this in a browser';

/**
 * Commands in the documents that no unit test runs, each with the reason. Every other command is run. Keys are `npm` scripts as
 * `npm run NAME`, and first words of other commands.
 * @internal
 */
export const NOT_RUN_HERE: Readonly<Record<string, string>> = {
  'npm ci': 'CI begins with it',
  'npm start': 'serves until it is ended; the tests of src/host start the same host',
  'npm test': 'this test is part of it',
  'npm run dev': 'serves until it is ended',
  'npm run build': PART_OF_CHECK,
  'npm run size': PART_OF_CHECK,
  'npm run lint': PART_OF_CHECK,
  'npm run types': PART_OF_CHECK,
  'npm run rules': PART_OF_CHECK,
  'npm run unused': PART_OF_CHECK,
  'npm run patterns': PART_OF_CHECK,
  'npm run licences': PART_OF_CHECK,
  'npm run unit': PART_OF_CHECK,
  'npm run schemas': 'writes into src/content; a test of src/site compares the schemas',
  'npm run format': 'writes into the working tree',
  'npm run e2e': NEEDS_BROWSER,
  'npm run engines': NEEDS_BROWSER,
  'npm run bench': TOO_LONG,
  'npm run house': 'a test of src/checks/house runs it',
  git: 'works on the reader of the document',
  cd: 'works on the shell of the reader',
};
