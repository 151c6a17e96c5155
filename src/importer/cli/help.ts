/** The output of `npm run import -- --help`. */
export const HELP = `npm run import -- FILE… [विकल्प / options]

टेक्स्ट, सेव किए हुए पेज (HTML), फीड (RSS, RDF, Atom, JSON Feed) और JSON-LD को जांची हुई खबर बनाता है,
या बताता है कि क्यों नहीं। FILE फाइल, फोल्डर या - (stdin) हो सकता है।
Turns text, saved pages (HTML), feeds (RSS, RDF, Atom, JSON Feed) and JSON-LD into checked articles,
or says exactly why not. FILE is a file, a folder or - for standard input.

  --headline TEXT           यही शीर्षक रखें / use this headline (one file)
  --date DAY                प्रकाशन का दिन / day of publishing, 2021-07-28
  --lang CODE               भाषा जांचे बिना लें / take the text in this language without a check
  --split                   एक फाइल की कई खबरें अलग करें / part the stories of one file
  --since DAY               फीड में इससे पुरानी खबरें छोड़ें / leave out older feed items
  --source-url URL          खबर का स्रोत / source of the text
  --source-title TEXT       स्रोत का शीर्षक / title of the source
  --source-publisher TEXT   स्रोत का प्रकाशक / publisher of the source
  --reporter NAME           अपनी रिपोर्ट: रिपोर्टर का नाम; जगह और दिन खबर के / own reporting by this person,
                            from the place and day of the story

  --out DIR                 यहां लिखें / write here (otherwise <content>/articles)
  --content DIR             सामग्री का फोल्डर / content folder (otherwise $SANDARBH_CONTENT or src/content)
  --replace                 खबर की फाइल या निकाली हुई फीड से रखी हुई खबर पूरी बदलने दें; पुरानी .json.old में बची रहती है
                            let an article file or an exported feed replace held articles whole;
                            a copy of what is replaced stays beside it as .json.old
  --other-source            दूसरे प्रकाशक या वेबसाइट के टेक्स्ट को भी रखी हुई खबर में बदलाव करने दें
                            let a text of another publisher or host change a held article
  --dry-run                 कुछ न लिखें / write nothing
  --strict                  चेतावनी होने पर भी खबर न लें / a warning refuses the article
  --json                    मशीन के लिए, केवल JSON / for machines, nothing but JSON on standard output
  --report [text|json]      हर पंक्ति का हिसाब / the account of every line
  --propose-events          तारीखों से समयरेखा की घटनाएं सुझाएं / propose timeline events from dates
  --watch                   फोल्डर पर नजर रखें, नई फाइलें लेते रहें / watch one folder and import what arrives
  --export FILE             रखी हुई खबरें JSON Feed में निकालें; दोबारा लेने पर एक बाइट भी नहीं बदलती
                            export the held articles as a JSON Feed; importing it again changes no byte
  -h, --help                यह मदद / this help

स्रोत या तारीख के बिना खबर <content>/drafts में रखी जाती है, जिसे साइट नहीं पढ़ती।
Without a source or a date an article is put into <content>/drafts, which the site does not read.

ऊपर के विकल्प दिए बिना रखी हुई खबर न पूरी बदलती है, न दूसरे स्रोत से: उसका नाम बताकर उसे वैसा ही छोड़ दिया जाता है (एग्जिट कोड 1)।
No held article is replaced whole or changed from another source without the options above: it is named and
left as it is (exit 1).

एग्जिट कोड / exit: 0 सब लिया गया / nothing refused · 1 कुछ खबरें नहीं ली गईं / something refused · 2 गलत प्रयोग / wrong usage
`;
