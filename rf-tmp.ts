import { benchField } from '/work/wt/rel20/src/bench/relations/field.ts';
benchField(process.argv.includes('--cards'));
