/**
 * Rows of names of one thing each that readers of Hindi news use side by side: organisations and their acronyms, offices,
 * countries and cities whose English spelling is far from the Hindi sound. Rows are compared by their index terms, so
 * inflected forms and other spellings need no entry. After a row is added and the index rebuilt, each name finds the stories
 * of the others.
 */
const TABLE = `
शंघाई सहयोग संगठन = एससीओ = Shanghai Cooperation Organisation = Shanghai Cooperation Organization
संयुक्त राष्ट्र = यूएन = यूएनओ = United Nations = संयुक्त राष्ट्र संघ
संयुक्त राष्ट्र सुरक्षा परिषद = यूएनएससी = UN Security Council
विश्व स्वास्थ्य संगठन = डब्ल्यूएचओ = World Health Organisation = World Health Organization
विश्व व्यापार संगठन = डब्ल्यूटीओ = World Trade Organisation
अंतरराष्ट्रीय मुद्रा कोष = आईएमएफ = International Monetary Fund
विश्व बैंक = वर्ल्ड बैंक = World Bank
यूरोपीय संघ = ईयू = European Union = यूरोपियन यूनियन
उत्तर अटलांटिक संधि संगठन = नाटो = NATO
दक्षिण पूर्व एशियाई राष्ट्र संघ = आसियान = ASEAN
दक्षिण एशियाई क्षेत्रीय सहयोग संगठन = दक्षेस = सार्क = SAARC
ब्रिक्स = BRICS
जी-20 = जी20 = G20 = जी ट्वेंटी
जी-7 = जी7 = G7
क्वाड = QUAD
सामूहिक सुरक्षा संधि संगठन = सीएसटीओ = CSTO
क्षेत्रीय आतंकवाद रोधी ढांचा = आरएटीएस = रैट्स = RATS
अंतरराष्ट्रीय परमाणु ऊर्जा एजेंसी = आईएईए = IAEA
अंतरराष्ट्रीय न्यायालय = आईसीजे = International Court of Justice
वित्तीय कार्रवाई कार्य बल = एफएटीएफ = FATF
भारतीय जनता पार्टी = भाजपा = बीजेपी = BJP
कांग्रेस = Congress
भारतीय राष्ट्रीय कांग्रेस = आईएनसी = INC
आम आदमी पार्टी = आप पार्टी = एएपी = AAP
समाजवादी पार्टी = सपा = एसपी
बहुजन समाज पार्टी = बसपा = बीएसपी
राष्ट्रीय जनता दल = राजद = आरजेडी
जनता दल यूनाइटेड = जदयू = जेडीयू
तृणमूल कांग्रेस = टीएमसी = TMC
राष्ट्रवादी कांग्रेस पार्टी = राकांपा = एनसीपी
मार्क्सवादी कम्युनिस्ट पार्टी = माकपा = सीपीएम
भारतीय कम्युनिस्ट पार्टी = भाकपा = सीपीआई
राष्ट्रीय जनतांत्रिक गठबंधन = राजग = एनडीए = NDA
संयुक्त प्रगतिशील गठबंधन = संप्रग = यूपीए
राष्ट्रीय स्वयंसेवक संघ = आरएसएस = RSS
विश्व हिंदू परिषद = विहिप = वीएचपी
प्रधानमंत्री = पीएम = प्रधान मंत्री = Prime Minister
मुख्यमंत्री = सीएम = मुख्य मंत्री = Chief Minister
गृह मंत्री = गृहमंत्री = Home Minister
रक्षा मंत्री = रक्षामंत्री = Defence Minister = Defense Minister
वित्त मंत्री = वित्तमंत्री = Finance Minister
विदेश मंत्री = विदेशमंत्री = External Affairs Minister = Foreign Minister
विदेश मंत्रालय = एमईए = MEA
रक्षा मंत्रालय = Defence Ministry = Ministry of Defence
राष्ट्रपति = President
उपराष्ट्रपति = Vice President
राज्यपाल = Governor
सर्वोच्च न्यायालय = उच्चतम न्यायालय = सुप्रीम कोर्ट = Supreme Court
उच्च न्यायालय = हाई कोर्ट = हाईकोर्ट = High Court
निर्वाचन आयोग = चुनाव आयोग = Election Commission
केंद्रीय अन्वेषण ब्यूरो = केंद्रीय जांच ब्यूरो = सीबीआई = CBI
प्रवर्तन निदेशालय = ईडी = Enforcement Directorate
राष्ट्रीय जांच एजेंसी = एनआईए = NIA
भारतीय रिजर्व बैंक = रिजर्व बैंक = आरबीआई = RBI
भारतीय स्टेट बैंक = एसबीआई = SBI
भारतीय अंतरिक्ष अनुसंधान संगठन = इसरो = ISRO
रक्षा अनुसंधान एवं विकास संगठन = डीआरडीओ = DRDO
राष्ट्रीय सुरक्षा सलाहकार = एनएसए = NSA
चीफ ऑफ डिफेंस स्टाफ = प्रमुख रक्षा अध्यक्ष = सीडीएस = Chief of Defence Staff
वास्तविक नियंत्रण रेखा = एलएसी = LAC = Line of Actual Control
नियंत्रण रेखा = एलओसी = LOC = Line of Control
सीमा सुरक्षा बल = बीएसएफ = BSF
केंद्रीय रिजर्व पुलिस बल = सीआरपीएफ = CRPF
केंद्रीय औद्योगिक सुरक्षा बल = सीआईएसएफ = CISF
भारतीय वायुसेना = वायु सेना = वायुसेना = आईएएफ = Air Force
नौसेना = नौ सेना = Navy
थलसेना = थल सेना = Army
संयुक्त सैन्य कमान = थिएटर कमान = थिएटर कमांड = Theatre Command = Theater Command
केंद्रीय माध्यमिक शिक्षा बोर्ड = सीबीएसई = CBSE
विश्वविद्यालय अनुदान आयोग = यूजीसी = UGC
संघ लोक सेवा आयोग = यूपीएससी = UPSC
अखिल भारतीय आयुर्विज्ञान संस्थान = एम्स = AIIMS
भारतीय प्रौद्योगिकी संस्थान = आईआईटी = IIT
भारतीय क्रिकेट कंट्रोल बोर्ड = बीसीसीआई = BCCI
अंतरराष्ट्रीय क्रिकेट परिषद = आईसीसी = ICC
वस्तु एवं सेवा कर = जीएसटी = GST
सकल घरेलू उत्पाद = जीडीपी = GDP
प्रत्यक्ष विदेशी निवेश = एफडीआई = FDI
नागरिकता संशोधन कानून = सीएए = CAA
राष्ट्रीय नागरिक रजिस्टर = एनआरसी = NRC
सूचना का अधिकार = आरटीआई = RTI
न्यूनतम समर्थन मूल्य = एमएसपी = MSP
मनरेगा = महात्मा गांधी राष्ट्रीय ग्रामीण रोजगार गारंटी = MGNREGA
इलेक्ट्रॉनिक वोटिंग मशीन = ईवीएम = EVM
प्राथमिकी = एफआईआर = FIR
विधायक = एमएलए = MLA
सांसद = एमपी = Member of Parliament
जनहित याचिका = पीआईएल = PIL
एफ-16 = एफ सोलह = F-16
कोरोना = कोविड = कोविड-19 = COVID = Corona
कृत्रिम बुद्धिमत्ता = आर्टिफिशियल इंटेलिजेंस = एआई = Artificial Intelligence
उत्तर प्रदेश = यूपी = Uttar Pradesh
मध्य प्रदेश = एमपी = Madhya Pradesh
संयुक्त राज्य अमेरिका = अमेरिका = अमरीका = यूएस = यूएसए = USA = America
संयुक्त अरब अमीरात = यूएई = UAE
ब्रिटेन = यूके = यूनाइटेड किंगडम = UK = Britain
शंघाई = शांघाई = Shanghai
चीन = China
भारत = India = हिंदुस्तान = इंडिया
रूस = Russia
जापान = Japan
फ्रांस = France
जर्मनी = Germany
स्पेन = Spain
यूनान = ग्रीस = Greece
मिस्र = इजिप्ट = Egypt
यूक्रेन = Ukraine
इजरायल = इजराइल = Israel
तुर्की = तुर्किये = Turkey = Turkiye
ईरान = Iran
इराक = Iraq
सऊदी अरब = सउदी अरब = Saudi Arabia
म्यांमार = बर्मा = Myanmar
श्रीलंका = Sri Lanka
नेपाल = Nepal
भूटान = Bhutan
मालदीव = Maldives
किर्गिस्तान = किर्गिज गणराज्य = Kyrgyzstan
उज्बेकिस्तान = Uzbekistan
बेलारूस = Belarus
यूरोप = Europe
एशिया = Asia
अफ्रीका = Africa
दिल्ली = Delhi
मुंबई = बंबई = बॉम्बे = Mumbai = Bombay
कोलकाता = कलकत्ता = Kolkata = Calcutta
चेन्नई = मद्रास = Chennai = Madras
बेंगलुरु = बंगलूरू = बैंगलोर = Bengaluru = Bangalore
प्रयागराज = इलाहाबाद = Prayagraj = Allahabad
वाराणसी = बनारस = काशी = Varanasi = Banaras = Benares
गुरुग्राम = गुड़गांव = Gurugram = Gurgaon
पुडुचेरी = पांडिचेरी = Puducherry = Pondicherry
लखनऊ = Lucknow
कश्मीर = Kashmir
बीजिंग = पेइचिंग = पेकिंग = Beijing
मॉस्को = मास्को = Moscow
वॉशिंगटन = वाशिंगटन = Washington
न्यूयॉर्क = New York
लंदन = London
पेरिस = Paris
जिनेवा = Geneva
दुशांबे = Dushanbe
जॉर्ज = George
चार्ल्स = Charles
माइकल = Michael
पुलिस = Police
चुनाव = Election
युद्ध = जंग = War
बैठक = Meeting
शिखर सम्मेलन = Summit
सम्मेलन = Conference
आतंकवाद = Terrorism
सुरक्षा = Security
रेलवे = Railway
अस्पताल = Hospital
विश्वविद्यालय = यूनिवर्सिटी = University
न्यायालय = अदालत = कोर्ट = Court
मंत्री = Minister
संसद = Parliament
बजट = Budget
तेल = Oil
पेट्रोल = Petrol
छावनी = कैंटोनमेंट = कैंट = Cantonment
कॉलेज = College
इमेज = Image
`;

/** The rows, each a list of names. */
export const ALIAS_TABLE: readonly (readonly string[])[] = TABLE.trim()
  .split('\n')
  .map((row) => row.split(' = '));
