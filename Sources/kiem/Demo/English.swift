// SPDX-License-Identifier: CC0-1.0
// swift-format-ignore-file

// The demo board: six weeks of cooperation in a city district. The district, the people and the organisations are
// fictional. One event per line in the order of time: audience, stamp, kind, target, payload. In this story today is
// 2025-10-10. It is one literal because an embedded resource of this size takes the compiler 17 seconds.

extension Demo {
  static let english = #"""
open 2025-09-01T07:00:00.000Z+0000 board.started board {"by":"p16","title":"Together in Oeverwijk","place":"Oeverwijk, city of Lindehaven (fictional)","language":"en"}
open 2025-09-01T07:00:00.000Z+0001 limit.set board {"by":"p16","stage":"acknowledge","limit":8}
open 2025-09-01T07:00:00.000Z+0002 limit.set board {"by":"p16","stage":"engage","limit":8}
open 2025-09-01T07:00:00.000Z+0003 limit.set board {"by":"p16","stage":"cocreate","limit":9}
open 2025-09-01T07:00:00.000Z+0004 promise.set board {"by":"p16","percent":85,"days":28}
open 2025-09-01T07:08:43.000Z+0000 challenge.named u1 {"by":"p16","number":1,"title":"Nobody in Oeverwijk has to do it alone","short":"Not alone","need":"Less loneliness in a city district","targetGroups":["over-70s living alone, newcomers, young adults"],"reach":"neighbourhood"}
open 2025-09-01T07:17:27.000Z+0000 challenge.named u2 {"by":"p16","number":2,"title":"No good food in the bin","short":"Food on tables","need":"Put food surplus to good use","targetGroups":["low-income households that do not use the food bank"],"reach":"neighbourhood"}
open 2025-09-01T07:26:10.000Z+0000 challenge.named u3 {"by":"p16","number":3,"title":"Pavements to be proud of","short":"Clean pavement","need":"Less waste on the district's streets","targetGroups":["residents of the Kade flats and Haven street"],"reach":"neighbourhood"}
open 2025-09-01T07:34:54.000Z+0000 challenge.named u4 {"by":"p16","number":4,"title":"A school yard you can play in, also in June","short":"Cool yard","need":"Less heat stress for children (climate change)","targetGroups":["children aged 4 to 12"],"reach":"region"}
open 2025-09-01T07:43:38.000Z+0000 partner.joined o01 {"by":"p16","type":"group","setting":"street","publicName":"Oeverwijk residents' group"}
open 2025-09-01T07:52:21.000Z+0000 partner.joined o02 {"by":"p16","type":"institution","setting":"care","publicName":"De Linde home care"}
open 2025-09-01T08:01:05.000Z+0000 partner.joined o03 {"by":"p16","type":"publicBody","setting":"street","publicName":"City of Lindehaven"}
open 2025-09-01T08:09:49.000Z+0000 partner.joined o04 {"by":"p16","type":"department","affiliation":"o03","setting":"street","publicName":"Waste & Cleaning dept."}
open 2025-09-01T08:18:32.000Z+0000 partner.joined o05 {"by":"p16","type":"department","affiliation":"o03","setting":"care","publicName":"Social Affairs dept."}
open 2025-09-01T08:27:16.000Z+0000 partner.joined o06 {"by":"p16","type":"institution","setting":"education","publicName":"De Regenboog primary school"}
open 2025-09-01T08:36:00.000Z+0000 partner.joined o07 {"by":"p16","type":"company","setting":"business","publicName":"Verswaard supermarket"}
open 2025-09-01T08:44:43.000Z+0000 partner.joined o08 {"by":"p16","type":"company","setting":"business","publicName":"Buurtmarkt Plus supermarket"}
open 2025-09-01T08:53:27.000Z+0000 partner.joined o09 {"by":"p16","type":"association","setting":"care","publicName":"Lindehaven food bank"}
open 2025-09-01T09:02:10.000Z+0000 partner.joined o10 {"by":"p16","type":"institution","setting":"street","publicName":"Thuishaven housing association"}
open 2025-09-01T09:10:54.000Z+0000 partner.joined o11 {"by":"p16","type":"institution","setting":"culture","publicName":"De Kade library & theatre"}
open 2025-09-01T09:19:38.000Z+0000 partner.joined o12 {"by":"p16","type":"institution","setting":"education","publicName":"Lindehaven university of applied sciences"}
open 2025-09-01T09:28:21.000Z+0000 partner.joined o13 {"by":"p16","type":"publicBody","setting":"street","publicName":"Lindestroom water board"}
open 2025-09-01T09:37:05.000Z+0000 partner.joined p01 {"by":"p16","type":"person","affiliation":"o01","perspectives":["citizen"],"describes":"initiator, Kade flats"}
people 2025-09-01T09:37:05.000Z+0001 partner.named p01 {"by":"p16","name":"Samira El Idrissi"}
open 2025-09-01T09:45:49.000Z+0000 partner.joined p02 {"by":"p16","type":"person","perspectives":["citizen","endUser"],"describes":"retired carpenter, 74, lives alone"}
people 2025-09-01T09:45:49.000Z+0001 partner.named p02 {"by":"p16","name":"Henk Brouwer"}
open 2025-09-01T09:54:32.000Z+0000 partner.joined p03 {"by":"p16","type":"person","affiliation":"o02","perspectives":["professional"],"describes":"district nurse"}
people 2025-09-01T09:54:32.000Z+0001 partner.named p03 {"by":"p16","name":"Fatma Yildiz"}
open 2025-09-01T10:03:16.000Z+0000 partner.joined p04 {"by":"p16","type":"person","affiliation":"o04","perspectives":["professional"],"describes":"collection manager"}
people 2025-09-01T10:03:16.000Z+0001 partner.named p04 {"by":"p16","name":"Joris van Dam"}
open 2025-09-01T10:12:00.000Z+0000 partner.joined p05 {"by":"p16","type":"person","affiliation":"o05","perspectives":["professional"],"describes":"policy adviser"}
people 2025-09-01T10:12:00.000Z+0001 partner.named p05 {"by":"p16","name":"Noor Verhoeven"}
open 2025-09-01T10:20:43.000Z+0000 partner.joined p06 {"by":"p16","type":"person","affiliation":"o06","perspectives":["professional"],"describes":"head teacher"}
people 2025-09-01T10:20:43.000Z+0001 partner.named p06 {"by":"p16","name":"Marloes Kuipers"}
open 2025-09-01T10:29:27.000Z+0000 partner.joined p07 {"by":"p16","type":"group","affiliation":"o06","perspectives":["endUser"],"describes":"pupils aged 10 to 12"}
people 2025-09-01T10:29:27.000Z+0001 partner.named p07 {"by":"p16","name":"Leerlingenraad De Regenboog"}
open 2025-09-01T10:38:10.000Z+0000 partner.joined p08 {"by":"p16","type":"person","affiliation":"o07","perspectives":["professional"],"describes":"branch manager"}
people 2025-09-01T10:38:10.000Z+0001 partner.named p08 {"by":"p16","name":"Priya Ramdin"}
open 2025-09-01T10:46:54.000Z+0000 partner.joined p09 {"by":"p16","type":"person","affiliation":"o08","perspectives":["professional"],"describes":"owner"}
people 2025-09-01T10:46:54.000Z+0001 partner.named p09 {"by":"p16","name":"Tom Jacobs"}
open 2025-09-01T10:55:38.000Z+0000 partner.joined p10 {"by":"p16","type":"person","affiliation":"o09","perspectives":["professional"],"describes":"coordinator"}
people 2025-09-01T10:55:38.000Z+0001 partner.named p10 {"by":"p16","name":"Ineke Smit"}
open 2025-09-01T11:04:21.000Z+0000 partner.joined p11 {"by":"p16","type":"person","affiliation":"o10","perspectives":["professional"],"describes":"caretaker, Kade flats"}
people 2025-09-01T11:04:21.000Z+0001 partner.named p11 {"by":"p16","name":"Bram Postma"}
open 2025-09-01T11:13:05.000Z+0000 partner.joined p12 {"by":"p16","type":"person","affiliation":"o11","perspectives":["professional"],"describes":"programme maker"}
people 2025-09-01T11:13:05.000Z+0001 partner.named p12 {"by":"p16","name":"Lotte Hermans"}
open 2025-09-01T11:21:49.000Z+0000 partner.joined p13 {"by":"p16","type":"person","affiliation":"o12","perspectives":["professional"],"describes":"researcher, liveable city"}
people 2025-09-01T11:21:49.000Z+0001 partner.named p13 {"by":"p16","name":"Aylin Demir"}
open 2025-09-01T11:30:32.000Z+0000 partner.joined p14 {"by":"p16","type":"person","affiliation":"o13","perspectives":["professional"],"describes":"area adviser"}
people 2025-09-01T11:30:32.000Z+0001 partner.named p14 {"by":"p16","name":"Sjaak Willems"}
open 2025-09-01T11:39:16.000Z+0000 partner.joined p15 {"by":"p16","type":"person","perspectives":["citizen","endUser"],"describes":"new in the district, 29"}
people 2025-09-01T11:39:16.000Z+0001 partner.named p15 {"by":"p16","name":"Carmen Lopes"}
open 2025-09-01T11:48:00.000Z+0000 partner.joined p16 {"by":"p16","type":"person","perspectives":["facilitator"],"describes":"facilitator"}
people 2025-09-01T11:48:00.000Z+0001 partner.named p16 {"by":"p16","name":"Esther Vonk"}
open 2025-09-01T11:56:43.000Z+0000 competition.noted board {"by":"p16","partners":["o07","o08"]}
open 2025-09-01T12:05:27.000Z+0000 offer.made p01 {"by":"p01","offer":"p01.1","what":"actor","tag":"netwerk","text":"40 neighbours in the chat group"}
open 2025-09-01T12:14:10.000Z+0000 offer.made p02 {"by":"p02","offer":"p02.1","what":"expertise","tag":"reparatie","text":"carpentry and repair"}
open 2025-09-01T12:22:54.000Z+0000 offer.made p03 {"by":"p03","offer":"p03.1","what":"expertise","tag":"signaleren","text":"spotting loneliness and talking about it"}
open 2025-09-01T12:31:38.000Z+0000 offer.made p04 {"by":"p04","offer":"p04.1","what":"resource","tag":"materiaal","text":"planters and soil"}
open 2025-09-01T12:40:21.000Z+0000 offer.made p05 {"by":"p05","offer":"p05.1","what":"resource","tag":"geld","text":"liveability budget, 2,500 euro"}
open 2025-09-01T12:49:05.000Z+0000 offer.made p06 {"by":"p06","offer":"p06.1","what":"resource","tag":"ruimte","text":"school kitchen, 5 to 9 pm"}
open 2025-09-01T12:57:49.000Z+0000 offer.made p07 {"by":"p07","offer":"p07.1","what":"expertise","tag":"meten","text":"counting, measuring, presenting"}
open 2025-09-01T13:06:32.000Z+0000 offer.made p08 {"by":"p08","offer":"p08.1","what":"resource","tag":"koeling","text":"cold room until 9 pm"}
open 2025-09-01T13:15:16.000Z+0000 offer.made p09 {"by":"p09","offer":"p09.1","what":"resource","tag":"vervoer","text":"chilled van, Tuesday and Thursday"}
open 2025-09-01T13:24:00.000Z+0000 offer.made p10 {"by":"p10","offer":"p10.1","what":"expertise","tag":"voedselveiligheid","text":"hygiene and labels"}
open 2025-09-01T13:32:43.000Z+0000 offer.made p11 {"by":"p11","offer":"p11.1","what":"resource","tag":"ruimte","text":"bike cellar, dry and lockable"}
open 2025-09-01T13:41:27.000Z+0000 offer.made p12 {"by":"p12","offer":"p12.1","what":"resource","tag":"uitlenen","text":"lending system and desk"}
open 2025-09-01T13:50:10.000Z+0000 offer.made p13 {"by":"p13","offer":"p13.1","what":"expertise","tag":"meten","text":"measurement design and sensors"}
open 2025-09-01T13:58:54.000Z+0000 offer.made p14 {"by":"p14","offer":"p14.1","what":"resource","tag":"geld","text":"de-paving grant, half of the cost"}
open 2025-09-01T14:07:38.000Z+0000 offer.made p15 {"by":"p15","offer":"p15.1","what":"expertise","tag":"vertalen","text":"Portuguese and Cape Verdean Creole"}
open 2025-09-01T14:16:21.000Z+0000 session.planned s1 {"by":"p16","number":1,"title":"What do we see?","goal":"Recognise problems and opportunities, choose four challenges","place":"De Regenboog hall","date":"2025-09-03","start":"19:30","agenda":[{"item":"a1","method":"check-in","name":{"en":"Check-in","nl":"Check-in"},"minutes":10},{"item":"a2","method":"silent-capture","name":{"en":"Silent capture","nl":"Stil verzamelen"},"minutes":12},{"item":"a3","method":"clustering","name":{"en":"Affinity clustering","nl":"Clusteren"},"minutes":25},{"item":"a4","method":"recognition-round","name":{"en":"Recognition round","nl":"Herkenningsronde"},"minutes":15},{"item":"a5","method":"dot-vote","name":{"en":"Dot vote (blind)","nl":"Stippen plakken (blind)"},"minutes":12},{"item":"a6","method":"break","name":{"en":"Break","nl":"Pauze"},"minutes":10},{"item":"a7","method":"dream-backcast","name":{"en":"Dream and backcast","nl":"Dromen en terugredeneren"},"minutes":40},{"item":"a8","method":"consent","name":{"en":"Consent decision","nl":"Besluit met consent"},"minutes":15},{"item":"a9","method":"check-out","name":{"en":"Check-out","nl":"Check-out"},"minutes":11}],"facilitator":"p16","scribe":"p12"}
open 2025-09-01T14:25:05.000Z+0000 card.captured c1 {"by":"p01","number":1,"kind":"problem","title":"Residents of the Kade flats can go days without talking","short":"Days without talking","description":"On the stairs everyone says hello, behind the door it is silent. The nurse sees it, the doctor hears it, nobody acts.","settings":["street","care"],"targetGroups":["over-70s living alone"],"challenge":"u1","rank":"1000bO"}
open 2025-09-01T14:33:49.000Z+0000 card.captured c13 {"by":"p10","number":13,"kind":"problem","title":"Fresh food goes into the bin every evening","short":"Fresh food binned","description":"Bread, lettuce, chicken dated tomorrow. Five crates a night at two shops together.","settings":["business"],"targetGroups":["low-income households"],"challenge":"u2","rank":"1001lu"}
open 2025-09-01T14:42:32.000Z+0000 card.captured c21 {"by":"p04","number":21,"kind":"problem","title":"Rubbish bags beside the underground containers","short":"Bags beside container","description":"One bag attracts ten. Two spots: Kade square and Haven street.","settings":["street"],"targetGroups":["residents"],"challenge":"u3","rank":"1002Xv"}
open 2025-09-01T14:51:16.000Z+0000 card.captured c37 {"by":"p05","number":37,"kind":"problem","title":"Partners do not know what the others are doing","short":"Not knowing of each other","description":"On Tuesday three organisations phoned the same lady.","settings":["business","care"],"targetGroups":["all partners"],"challenge":null,"rank":"10035x"}
open 2025-09-02T07:00:00.000Z+0000 card.captured c29 {"by":"p06","number":29,"kind":"problem","title":"The school yard is too hot to play in","short":"School yard too hot","description":"Above 28 degrees the youngest stay inside. In June that was eleven days.","settings":["education"],"targetGroups":["children aged 4 to 12"],"challenge":"u4","rank":"1004Jw"}
open 2025-09-02T11:00:00.000Z+0000 comment.added c1 {"by":"p03","comment":"m01","kind":"note","text":"I visit eleven people who never have visitors. I may not mention names."}
open 2025-09-03T17:30:00.000Z+0000 session.started s1 {"by":"p16","session":"s1","rule":"open"}
open 2025-09-03T17:30:00.000Z+0001 dream.told u1 {"by":"p16","session":"s1","year":2030,"text":"In 2030 everyone in Oeverwijk knows three people within walking distance by name."}
open 2025-09-03T17:30:00.000Z+0002 agenda.started s1 {"by":"p16","session":"s1","item":"a1"}
open 2025-09-03T17:32:12.000Z+0000 dream.told u2 {"by":"p16","session":"s1","year":2028,"text":"In 2028 not one edible meal from Oeverwijk ends as waste."}
open 2025-09-03T17:34:24.000Z+0000 dream.told u3 {"by":"p16","session":"s1","year":2027,"text":"In 2027 every child walks home from school without seeing one bag beside a container."}
open 2025-09-03T17:36:37.000Z+0000 dream.told u4 {"by":"p16","session":"s1","year":2029,"text":"On the hottest day of 2029 the school yard is the coolest spot in the district."}
open 2025-09-03T17:38:49.000Z+0000 change.needed u1 {"by":"p16","session":"s1","change":"U1.1","text":"Signals reach someone who can act"}
open 2025-09-03T17:39:00.000Z+0000 agenda.started s1 {"by":"p16","session":"s1","item":"a2"}
open 2025-09-03T17:41:01.000Z+0000 change.needed u1 {"by":"p16","session":"s1","change":"U1.2","text":"There is always a place you can walk into without a reason"}
open 2025-09-03T17:43:14.000Z+0000 change.needed u1 {"by":"p16","session":"s1","change":"U1.3","text":"Asking for help is normal"}
open 2025-09-03T17:45:26.000Z+0000 change.needed u2 {"by":"p16","session":"s1","change":"U2.1","text":"Shops know at five o'clock what will be left"}
open 2025-09-03T17:47:38.000Z+0000 change.needed u2 {"by":"p16","session":"s1","change":"U2.2","text":"One cold chain for the whole district"}
open 2025-09-03T17:49:51.000Z+0000 change.needed u2 {"by":"p16","session":"s1","change":"U2.3","text":"Collecting food carries no shame"}
open 2025-09-03T17:51:00.000Z+0000 agenda.started s1 {"by":"p16","session":"s1","item":"a3"}
open 2025-09-03T17:52:03.000Z+0000 change.needed u3 {"by":"p16","session":"s1","change":"U3.1","text":"A full container is empty within a day"}
open 2025-09-03T17:54:15.000Z+0000 change.needed u3 {"by":"p16","session":"s1","change":"U3.2","text":"Residents feel the spot is theirs"}
open 2025-09-03T17:56:28.000Z+0000 change.needed u3 {"by":"p16","session":"s1","change":"U3.3","text":"Things get a second round"}
open 2025-09-03T17:58:40.000Z+0000 change.needed u4 {"by":"p16","session":"s1","change":"U4.1","text":"There is shade for every class"}
open 2025-09-03T18:00:52.000Z+0000 change.needed u4 {"by":"p16","session":"s1","change":"U4.2","text":"Rain water stays in the yard"}
open 2025-09-03T18:03:05.000Z+0000 change.needed u4 {"by":"p16","session":"s1","change":"U4.3","text":"Someone cares for the green, also in the holidays"}
open 2025-09-03T18:07:30.000Z+0000 attendance.noted s1 {"by":"p12","session":"s1","present":["p01","p02","p03","p04","p05","p06","p07","p08","p10","p11","p12","p13"]}
open 2025-09-03T18:09:42.000Z+0000 card.captured c2 {"session":"s1","number":2,"kind":"problem","title":"Nobody knows who lives alone and wants contact","short":"Who wants contact?","description":"The city has addresses, care has names, the flat has faces. Combining them is not simply allowed (GDPR).","settings":["street","care"],"targetGroups":["over-70s living alone"],"challenge":"u1","parent":"c1","rank":"1005Cl"}
open 2025-09-03T18:11:54.000Z+0000 card.captured c3 {"session":"s1","number":3,"kind":"problem","title":"A home visit feels like an inspection","short":"Visit = inspection","description":"Anyone ringing the bell with a lanyard does not get in. People fear something will be taken away.","settings":["street","care"],"targetGroups":["over-70s living alone"],"challenge":"u1","parent":"c1","rank":"1006n9"}
open 2025-09-03T18:14:07.000Z+0000 card.captured c5 {"by":"p06","session":"s1","number":5,"kind":"opportunity","title":"The school kitchen is empty every evening","short":"School kitchen empty","description":"Six burners, dishwasher, room for forty. At five o'clock the light goes off.","settings":["education"],"targetGroups":["everyone in the district"],"challenge":"u1","rank":"1007zt"}
open 2025-09-03T18:16:00.000Z+0000 agenda.started s1 {"by":"p16","session":"s1","item":"a4"}
open 2025-09-03T18:16:19.000Z+0000 card.captured c7 {"by":"p02","session":"s1","number":7,"kind":"problem","title":"After dark, older people do not dare to walk home","short":"Not daring to walk home","description":"The lamp by the underpass is broken and the bus stops after seven.","settings":["street"],"targetGroups":["older people"],"challenge":"u1","parent":"c1","rank":"1008Be"}
open 2025-09-03T18:18:31.000Z+0000 card.captured c9 {"session":"s1","number":9,"kind":"problem","title":"Newcomers know no one in their stairwell","short":"Strangers in stairwell","description":"After half a year I know the name of the lift, not of my neighbour.","settings":["street","culture"],"targetGroups":["newcomers and young adults"],"challenge":"u1","rank":"1009NP"}
open 2025-09-03T18:20:44.000Z+0000 card.captured c12 {"session":"s1","number":12,"kind":"problem","title":"Invitations are only in Dutch","short":"Dutch only","description":"The district council's flyer has 400 words and one language.","settings":["street"],"targetGroups":["newcomers"],"challenge":"u1","parent":"c9","rank":"100AAX"}
open 2025-09-03T18:22:56.000Z+0000 card.captured c14 {"by":"p10","session":"s1","number":14,"kind":"problem","title":"Nobody can do a chilled pick-up after 8 pm","short":"No chilled pick-up","description":"Volunteers have a bike, not a chilled van. After two hours out of the fridge it is over.","settings":["business"],"targetGroups":["food bank volunteers"],"challenge":"u2","parent":"c13","rank":"100BMI"}
open 2025-09-03T18:25:08.000Z+0000 card.captured c17 {"by":"p01","session":"s1","number":17,"kind":"opportunity","title":"The empty kiosk on Kade square has power","short":"Empty kiosk with power","description":"The city owns it, there is no tenant, the fuse box works.","settings":["street"],"targetGroups":["whole district"],"challenge":"u2","rank":"100C9Q"}
open 2025-09-03T18:27:21.000Z+0000 card.captured c22 {"by":"p04","session":"s1","number":22,"kind":"problem","title":"Container full on Sunday, emptied on Tuesday","short":"Full on Sunday","description":"Two days full is two days beside it.","settings":["street"],"targetGroups":["Kade square residents"],"challenge":"u3","parent":"c21","rank":"100D8J"}
open 2025-09-03T18:29:33.000Z+0000 card.captured c25 {"session":"s1","number":25,"kind":"problem","title":"Bulky waste stays on the pavement for days","short":"Bulky waste outside","description":"A sofa from Monday to Thursday. Children jump on it until it breaks.","settings":["street"],"targetGroups":["residents"],"challenge":"u3","rank":"100EvR"}
open 2025-09-03T18:31:00.000Z+0000 agenda.started s1 {"by":"p16","session":"s1","item":"a5"}
open 2025-09-03T18:31:45.000Z+0000 card.captured c30 {"by":"p07","session":"s1","number":30,"kind":"problem","title":"Nobody knows how hot it really gets","short":"How hot is it really?","description":"The weather app measures at the airport, not on the rubber tiles.","settings":["education"],"targetGroups":["children and school"],"challenge":"u4","parent":"c29","rank":"100FuK"}
open 2025-09-03T18:33:58.000Z+0000 card.captured c38 {"by":"p16","session":"s1","number":38,"kind":"innovation","title":"The Kiem evening: 150 minutes a month, one board","short":"The Kiem evening","description":"Recognise, acknowledge, engage, make, share. One evening, one board, coffee.","settings":["street","business"],"targetGroups":["all partners"],"challenge":null,"rank":"100GgL"}
open 2025-09-03T18:36:10.000Z+0000 card.captured c41 {"session":"s1","number":41,"kind":"problem","title":"Older people are alone","short":"Older people alone","description":"Duplicate of number 1.","settings":["street"],"targetGroups":["older people"],"challenge":"u1","rank":"100HTT"}
open 2025-09-03T18:38:22.000Z+0000 card.merged c41 {"by":"p16","session":"s1","into":"c1","reason":"same as #1"}
open 2025-09-03T18:40:35.000Z+0000 innovation.linked c38 {"by":"p16","session":"s1","answers":["c37"]}
open 2025-09-03T18:42:00.000Z+0000 agenda.started s1 {"by":"p16","session":"s1","item":"a6"}
open 2025-09-03T18:42:47.000Z+0000 innovation.described c38 {"by":"p16","session":"s1","outcomes":["method","organisationalModel"],"novelty":["significantlyBetter"],"connects":[{"what":"actor","text":"all partners"},{"what":"expertise","text":"facilitation"}],"firstStep":"Just start, on a Wednesday"}
open 2025-09-03T18:45:00.000Z+0000 evidence.noted c1 {"by":"p01","session":"s1","text":"Mrs B. (81): 'The delivery man is my visitor.' Health survey 2024: 4 in 10 older people in the flats feel lonely."}
open 2025-09-03T18:47:12.000Z+0000 evidence.noted c13 {"by":"p10","session":"s1","text":"Count 25-29 August: 23 crates, 11 still good for two days."}
open 2025-09-03T18:49:24.000Z+0000 evidence.noted c21 {"by":"p04","session":"s1","text":"Count week 35: 14 bags per week per spot on average."}
open 2025-09-03T18:51:37.000Z+0000 evidence.noted c29 {"by":"p06","session":"s1","text":"School log: 11 indoor days in June 2025."}
open 2025-09-03T18:52:00.000Z+0000 agenda.started s1 {"by":"p16","session":"s1","item":"a7"}
open 2025-09-03T18:53:49.000Z+0000 card.recognised c1 {"by":"p02","session":"s1","partner":"p02"}
open 2025-09-03T18:56:01.000Z+0000 card.recognised c1 {"by":"p03","session":"s1","partner":"p03"}
open 2025-09-03T18:58:14.000Z+0000 card.recognised c1 {"by":"p11","session":"s1","partner":"p11"}
open 2025-09-03T19:00:26.000Z+0000 card.recognised c1 {"by":"p05","session":"s1","partner":"p05"}
open 2025-09-03T19:02:38.000Z+0000 card.recognised c13 {"by":"p08","session":"s1","partner":"p08"}
open 2025-09-03T19:04:51.000Z+0000 card.recognised c13 {"by":"p01","session":"s1","partner":"p01"}
open 2025-09-03T19:07:03.000Z+0000 card.recognised c13 {"by":"p06","session":"s1","partner":"p06"}
open 2025-09-03T19:09:15.000Z+0000 card.recognised c21 {"by":"p01","session":"s1","partner":"p01"}
open 2025-09-03T19:11:28.000Z+0000 card.recognised c21 {"by":"p11","session":"s1","partner":"p11"}
open 2025-09-03T19:13:40.000Z+0000 card.recognised c21 {"by":"p02","session":"s1","partner":"p02"}
open 2025-09-03T19:15:52.000Z+0000 card.recognised c29 {"by":"p07","session":"s1","partner":"p07"}
open 2025-09-03T19:18:05.000Z+0000 card.recognised c29 {"by":"p13","session":"s1","partner":"p13"}
open 2025-09-03T19:20:17.000Z+0000 card.recognised c29 {"by":"p01","session":"s1","partner":"p01"}
open 2025-09-03T19:22:30.000Z+0000 card.recognised c37 {"by":"p03","session":"s1","partner":"p03"}
open 2025-09-03T19:24:42.000Z+0000 card.recognised c37 {"by":"p11","session":"s1","partner":"p11"}
open 2025-09-03T19:26:54.000Z+0000 card.recognised c37 {"by":"p01","session":"s1","partner":"p01"}
open 2025-09-03T19:29:07.000Z+0000 ballot.opened b1 {"by":"p16","session":"s1","cards":["c1","c13","c21","c29","c9","c25","c5","c17"],"dotsEach":4,"maxPerCard":2,"hidden":true}
open 2025-09-03T19:31:19.000Z+0000 ballot.closed b1 {"by":"p16","session":"s1","voters":12,"tally":{"c1":9,"c13":8,"c17":3,"c21":8,"c25":4,"c29":7,"c5":4,"c9":5}}
open 2025-09-03T19:32:00.000Z+0000 agenda.started s1 {"by":"p16","session":"s1","item":"a8"}
open 2025-09-03T19:33:31.000Z+0000 maturity.reached c38 {"by":"p16","session":"s1","maturity":"idea"}
open 2025-09-03T19:35:44.000Z+0000 comment.added c1 {"by":"p02","session":"s1","comment":"m02","kind":"note","text":"Sunday is the worst. Even the baker is closed."}
open 2025-09-03T19:37:56.000Z+0000 comment.added c13 {"by":"p08","session":"s1","comment":"m17","kind":"concern","text":"I am willing, but I am not simply allowed to."}
open 2025-09-03T19:40:08.000Z+0000 comment.added c29 {"by":"p07","session":"s1","comment":"m30","kind":"note","text":"You can fry an egg on the rubber (almost)."}
open 2025-09-03T19:42:21.000Z+0000 decision.recorded d1 {"by":"p12","session":"s1","question":"How many challenges at once?","outcome":"Four challenges, no more, until mid-October","method":"consent","cards":["c1","c13","c21","c29"],"reviewOn":"2025-10-08"}
open 2025-09-03T19:44:33.000Z+0000 item.parked x1 {"by":"p12","session":"s1","text":"Music in the square until late"}
open 2025-09-03T19:46:00.000Z+0000 agenda.started s1 {"by":"p16","session":"s1","item":"a9"}
open 2025-09-03T19:46:45.000Z+0000 card.moved c1 {"by":"p16","session":"s1","from":"recognise","to":"acknowledge","rank":"1000bO"}
open 2025-09-03T19:48:58.000Z+0000 card.moved c13 {"by":"p16","session":"s1","from":"recognise","to":"acknowledge","rank":"1001lu"}
open 2025-09-03T19:51:10.000Z+0000 card.moved c21 {"by":"p16","session":"s1","from":"recognise","to":"acknowledge","rank":"1002Xv"}
open 2025-09-03T19:53:22.000Z+0000 card.moved c29 {"by":"p16","session":"s1","from":"recognise","to":"acknowledge","rank":"1003Jw"}
open 2025-09-03T19:55:35.000Z+0000 card.moved c37 {"by":"p16","session":"s1","from":"recognise","to":"acknowledge","rank":"10045x"}
open 2025-09-03T19:57:47.000Z+0000 session.closed s1 {"by":"p16","session":"s1"}
open 2025-09-04T07:00:00.000Z+0000 partner.engaged c1 {"by":"p03","partner":"p03","role":"lead","doing":"keeps overview, talks to GPs","share":"named"}
open 2025-09-04T11:00:00.000Z+0000 partner.engaged c1 {"by":"p01","partner":"p01","role":"contributor","doing":"knocks on neighbours' doors","share":"named"}
open 2025-09-05T07:00:00.000Z+0000 card.captured c4 {"by":"p11","number":4,"kind":"innovation","title":"The caretaker as first ear","short":"Caretaker first ear","description":"The caretaker comes by anyway for the stair light. With a signal card he knows what to do and not do, and the nurse takes over.","settings":["street","care"],"targetGroups":["over-70s living alone"],"challenge":"u1","rank":"100IOW"}
open 2025-09-05T07:25:15.000Z+0000 card.captured c24 {"by":"p01","number":24,"kind":"innovation","title":"Container garden with an adopter","short":"Container garden","description":"Three flower boxes round the container and one neighbour with a key and a rake. Elsewhere done with retired people; we do it with teenagers.","settings":["street"],"targetGroups":["young people aged 12 to 16"],"challenge":"u3","rank":"100JK4"}
open 2025-09-05T07:50:31.000Z+0000 innovation.linked c4 {"by":"p11","answers":["c1"]}
open 2025-09-05T08:15:47.000Z+0000 innovation.linked c24 {"by":"p01","answers":["c21"]}
open 2025-09-05T08:41:03.000Z+0000 innovation.described c4 {"by":"p11","outcomes":["service","method"],"novelty":["newTargetGroup"],"connects":[{"what":"actor","text":"caretaker"},{"what":"expertise","text":"district nursing"}],"firstStep":"Print the card on A6 and try it for a week"}
open 2025-09-05T09:06:18.000Z+0000 innovation.described c24 {"by":"p01","outcomes":["product","method"],"novelty":["newTargetGroup"],"connects":[{"what":"actor","text":"teenagers, caretaker, cleaning service"},{"what":"resource","text":"planters and soil"}],"firstStep":"One spot, three boxes, one Saturday"}
open 2025-09-05T09:31:34.000Z+0000 card.recognised c38 {"by":"p05","partner":"p05"}
open 2025-09-05T09:56:50.000Z+0000 card.recognised c38 {"by":"p01","partner":"p01"}
open 2025-09-05T10:22:06.000Z+0000 partner.engaged c1 {"by":"p11","partner":"p11","role":"contributor","doing":"watches for signals in the flats","share":"named"}
open 2025-09-05T10:47:22.000Z+0000 partner.engaged c1 {"by":"p02","partner":"p02","role":"advisor","doing":"knows how it feels","share":"named"}
open 2025-09-05T11:12:37.000Z+0000 partner.engaged c1 {"by":"p05","partner":"p05","role":"follower","doing":"follows","share":"named"}
open 2025-09-05T11:37:53.000Z+0000 partner.engaged c21 {"by":"p04","partner":"p04","role":"lead","doing":"adjusts the route","share":"named"}
open 2025-09-05T12:03:09.000Z+0000 partner.engaged c21 {"by":"p01","partner":"p01","role":"contributor","doing":"counts bags with neighbours","share":"named"}
open 2025-09-05T12:28:25.000Z+0000 maturity.reached c4 {"by":"p11","maturity":"idea"}
open 2025-09-05T12:53:41.000Z+0000 maturity.reached c24 {"by":"p01","maturity":"idea"}
open 2025-09-05T13:18:56.000Z+0000 comment.added c1 {"by":"p11","comment":"m03","kind":"idea","text":"I am there every day and nobody finds it odd."}
open 2025-09-05T13:44:12.000Z+0000 card.moved c38 {"by":"p16","from":"recognise","to":"acknowledge","rank":"1005gL"}
open 2025-09-05T14:09:28.000Z+0000 card.moved c1 {"by":"p01","from":"acknowledge","to":"engage","rank":"1000bO"}
open 2025-09-05T14:34:44.000Z+0000 card.moved c21 {"by":"p04","from":"acknowledge","to":"engage","rank":"1001Xv"}
open 2025-09-08T07:00:00.000Z+0000 session.planned s2 {"by":"p16","number":2,"title":"Who do we need?","goal":"Acknowledge and engage stakeholders","place":"De Kade, foyer","date":"2025-09-10","start":"19:30","agenda":[{"item":"a1","method":"check-in","name":{"en":"Check-in","nl":"Check-in"},"minutes":10},{"item":"a2","method":"recognition-round","name":{"en":"Recognition round","nl":"Herkenningsronde"},"minutes":15},{"item":"a3","method":"who-is-missing","name":{"en":"Who is missing?","nl":"Wie ontbreekt?"},"minutes":30},{"item":"a4","method":"break","name":{"en":"Break","nl":"Pauze"},"minutes":10},{"item":"a5","method":"subproblem-market","name":{"en":"Marketplace of subproblems","nl":"Marktplaats van deelproblemen"},"minutes":40},{"item":"a6","method":"offers-asks","name":{"en":"Offers and asks","nl":"Vraag en aanbod"},"minutes":20},{"item":"a7","method":"consent","name":{"en":"Consent decision","nl":"Besluit met consent"},"minutes":15},{"item":"a8","method":"check-out","name":{"en":"Check-out","nl":"Check-out"},"minutes":10}],"facilitator":"p16","scribe":"p05"}
open 2025-09-08T07:15:29.000Z+0000 card.captured c31 {"by":"p07","number":31,"kind":"innovation","title":"Pupils' measuring crew","short":"Measuring crew","description":"Pupils measure heat at twelve spots themselves and present the map to the alderman.","settings":["education"],"targetGroups":["pupils aged 10 to 12"],"challenge":"u4","rank":"100KVh"}
open 2025-09-08T07:30:58.000Z+0000 innovation.linked c31 {"by":"p07","answers":["c30"]}
open 2025-09-08T07:46:27.000Z+0000 innovation.described c31 {"by":"p07","outcomes":["method"],"novelty":["neverThoughtOf"],"connects":[{"what":"actor","text":"pupils and researchers"},{"what":"expertise","text":"measuring"}],"firstStep":"Measure at twelve spots tomorrow at noon"}
open 2025-09-08T08:01:56.000Z+0000 card.recognised c22 {"by":"p11","partner":"p11"}
open 2025-09-08T08:17:25.000Z+0000 card.recognised c24 {"by":"p04","partner":"p04"}
open 2025-09-08T08:32:54.000Z+0000 card.recognised c24 {"by":"p11","partner":"p11"}
open 2025-09-08T08:48:23.000Z+0000 card.recognised c30 {"by":"p07","partner":"p07"}
open 2025-09-08T09:03:52.000Z+0000 card.recognised c30 {"by":"p13","partner":"p13"}
open 2025-09-08T09:19:21.000Z+0000 card.recognised c30 {"by":"p06","partner":"p06"}
open 2025-09-08T09:34:50.000Z+0000 card.recognised c38 {"by":"p12","partner":"p12"}
open 2025-09-08T09:50:19.000Z+0000 ask.raised c31 {"by":"p07","ask":"a10","what":"resource","tag":"meten","text":"Sensors that survive children"}
open 2025-09-08T10:05:48.000Z+0000 partner.engaged c13 {"by":"p10","partner":"p10","role":"lead","doing":"counts and distributes","share":"named"}
open 2025-09-08T10:21:17.000Z+0000 partner.engaged c13 {"by":"p08","partner":"p08","role":"contributor","doing":"sets crates aside","share":"named"}
open 2025-09-08T10:36:46.000Z+0000 partner.engaged c21 {"by":"p11","partner":"p11","role":"contributor","doing":"talks to people, kindly","share":"named"}
open 2025-09-08T10:52:15.000Z+0000 partner.engaged c29 {"by":"p06","partner":"p06","role":"lead","doing":"makes time in the timetable","share":"named"}
open 2025-09-08T11:07:44.000Z+0000 partner.engaged c29 {"by":"p07","partner":"p07","role":"contributor","doing":"measures and draws","share":"named"}
open 2025-09-08T11:23:13.000Z+0000 partner.engaged c37 {"by":"p05","partner":"p05","role":"lead","doing":"makes sure everyone knows the board","share":"named"}
open 2025-09-08T11:38:42.000Z+0000 partner.engaged c37 {"by":"p16","partner":"p16","role":"contributor","doing":"facilitates","share":"named"}
open 2025-09-08T11:54:11.000Z+0000 partner.engaged c38 {"by":"p16","partner":"p16","role":"lead","doing":"writes the script","share":"named"}
open 2025-09-08T12:09:40.000Z+0000 partner.engaged c38 {"by":"p05","partner":"p05","role":"contributor","doing":"pays for the coffee","share":"named"}
open 2025-09-08T12:25:09.000Z+0000 maturity.reached c31 {"by":"p07","maturity":"idea"}
open 2025-09-08T12:40:38.000Z+0000 comment.added c21 {"by":"p04","comment":"m24","kind":"note","text":"To be honest: we emptied too late ourselves."}
open 2025-09-08T12:56:07.000Z+0000 card.moved c22 {"by":"p04","from":"recognise","to":"acknowledge","rank":"10068J"}
open 2025-09-08T13:11:36.000Z+0000 card.moved c24 {"by":"p01","from":"recognise","to":"acknowledge","rank":"1007K4"}
open 2025-09-08T13:27:05.000Z+0000 card.moved c30 {"by":"p07","from":"recognise","to":"acknowledge","rank":"1008uK"}
open 2025-09-08T13:42:34.000Z+0000 card.moved c13 {"by":"p10","from":"acknowledge","to":"engage","rank":"1002lu"}
open 2025-09-08T13:58:03.000Z+0000 card.moved c29 {"by":"p06","from":"acknowledge","to":"engage","rank":"1003Jw"}
open 2025-09-08T14:13:32.000Z+0000 card.moved c37 {"by":"p05","from":"acknowledge","to":"engage","rank":"10045x"}
open 2025-09-08T14:29:01.000Z+0000 card.moved c38 {"by":"p16","from":"acknowledge","to":"engage","rank":"1005gL"}
open 2025-09-08T14:44:30.000Z+0000 card.moved c21 {"by":"p04","from":"engage","to":"cocreate","rank":"1000Xv"}
open 2025-09-09T07:00:00.000Z+0000 card.recognised c31 {"by":"p07","partner":"p07"}
open 2025-09-09T07:43:38.000Z+0000 card.recognised c31 {"by":"p13","partner":"p13"}
open 2025-09-09T08:27:16.000Z+0000 card.recognised c31 {"by":"p06","partner":"p06"}
open 2025-09-09T09:10:54.000Z+0000 partner.engaged c22 {"by":"p04","partner":"p04","role":"lead","doing":"arranges weekend emptying","share":"named"}
open 2025-09-09T09:54:32.000Z+0000 partner.engaged c22 {"by":"p11","partner":"p11","role":"contributor","doing":"reports full containers","share":"named"}
open 2025-09-09T10:38:10.000Z+0000 partner.engaged c30 {"by":"p07","partner":"p07","role":"lead","doing":"measures three times a day","share":"named"}
open 2025-09-09T11:21:49.000Z+0000 partner.engaged c30 {"by":"p13","partner":"p13","role":"contributor","doing":"lends sensors, teaches reading","share":"named"}
open 2025-09-09T12:05:27.000Z+0000 ask.met c31 {"by":"p13","ask":"a10","partner":"p13"}
open 2025-09-09T12:49:05.000Z+0000 card.moved c31 {"by":"p07","from":"recognise","to":"acknowledge","rank":"1009Vh"}
open 2025-09-09T13:32:43.000Z+0000 card.moved c22 {"by":"p04","from":"acknowledge","to":"engage","rank":"10068J","overrides":[{"rule":"A2","reason":"urgent: warm weekend, smell; residents' recognition will follow"},{"rule":"A3","reason":"urgent: warm weekend, smell; residents' recognition will follow"}]}
open 2025-09-09T14:16:21.000Z+0000 card.moved c30 {"by":"p07","from":"acknowledge","to":"engage","rank":"1007uK"}
open 2025-09-10T17:30:00.000Z+0000 session.started s2 {"by":"p16","session":"s2","rule":"open"}
open 2025-09-10T17:30:00.000Z+0001 agenda.started s2 {"by":"p16","session":"s2","item":"a1"}
open 2025-09-10T17:32:10.000Z+0000 attendance.noted s2 {"by":"p05","session":"s2","present":["p01","p02","p03","p04","p05","p06","p08","p09","p10","p11","p12","p14","p15"]}
open 2025-09-10T17:36:31.000Z+0000 card.captured c6 {"by":"p01","session":"s2","number":6,"kind":"innovation","title":"Join-in table: cooking together with what is left","short":"Join-in table","description":"Every Tuesday neighbours cook in the school kitchen with supermarket surplus. Whoever comes, cooks or washes up.","settings":["education","street"],"targetGroups":["people living alone and families"],"challenge":"u1","rank":"100LaH"}
open 2025-09-10T17:38:41.000Z+0000 card.captured c10 {"by":"p12","session":"s2","number":10,"kind":"opportunity","title":"The library is open until ten on Thursdays, but empty","short":"Library empty Thursdays","description":"Light, warmth, coffee and a desk. Only the people are missing.","settings":["culture"],"targetGroups":["newcomers and young adults"],"challenge":"u1","rank":"100Mym"}
open 2025-09-10T17:39:00.000Z+0000 agenda.started s2 {"by":"p16","session":"s2","item":"a2"}
open 2025-09-10T17:40:52.000Z+0000 card.captured c11 {"by":"p15","session":"s2","number":11,"kind":"innovation","title":"Postcard from your neighbours","short":"Neighbour postcard","description":"A handwritten card in five languages through the letterbox: 'Coffee on Thursday, we are numbers 14 and 22.'","settings":["street","culture"],"targetGroups":["newcomers"],"challenge":"u1","rank":"100NZA"}
circle:k1 2025-09-10T17:43:02.000Z+0000 card.captured c15 {"by":"p08","session":"s2","number":15,"kind":"problem","title":"Head office forbids giving food away","short":"Head office says no","description":"The branch manager is willing, the chain says no. Figures stay inside the circle.","settings":["business"],"targetGroups":["supermarket branches"],"challenge":"u2","parent":"c13","rank":"100Oxf"}
open 2025-09-10T17:45:13.000Z+0000 card.captured c16 {"by":"p09","session":"s2","number":16,"kind":"innovation","title":"One pick-up round for two supermarkets","short":"One round, two shops","description":"Two competitors, one chilled van, one list. At 8.15 pm everything is ready at one door.","settings":["business"],"targetGroups":["food bank and community kitchen"],"challenge":"u2","rank":"100PY3"}
open 2025-09-10T17:47:23.000Z+0000 card.captured c18 {"by":"p10","session":"s2","number":18,"kind":"innovation","title":"Community fridge for people who do not reach the food bank","short":"Community fridge","description":"Glass-door fridge in the kiosk, four-week trial. Take without explaining, bring with a label.","settings":["street"],"targetGroups":["households just outside the food bank rules"],"challenge":"u2","rank":"100Qkn"}
open 2025-09-10T17:49:33.000Z+0000 card.captured c23 {"by":"p15","session":"s2","number":23,"kind":"problem","title":"Nobody understands the symbols on the container","short":"Unclear symbols","description":"A bottle with a line through it: no glass, or only glass?","settings":["street"],"targetGroups":["residents, newcomers above all"],"challenge":"u3","parent":"c21","rank":"100Rjg"}
open 2025-09-10T17:51:44.000Z+0000 card.captured c26 {"by":"p02","session":"s2","number":26,"kind":"opportunity","title":"Three handy pensioners are looking for something to do","short":"Handy pensioners","description":"Enough tools, enough workbench, too little company.","settings":["street"],"targetGroups":["pensioners"],"challenge":"u3","rank":"100SWo"}
open 2025-09-10T17:53:54.000Z+0000 card.captured c32 {"by":"p06","session":"s2","number":32,"kind":"problem","title":"Nobody waters in the summer holiday","short":"No watering in summer","description":"Six weeks closed, three weeks dry: the last tree died.","settings":["education"],"targetGroups":["school and neighbours"],"challenge":"u4","parent":"c29","rank":"100T65"}
open 2025-09-10T17:54:00.000Z+0000 agenda.started s2 {"by":"p16","session":"s2","item":"a3"}
open 2025-09-10T17:56:05.000Z+0000 card.captured c33 {"by":"p14","session":"s2","number":33,"kind":"opportunity","title":"The water board pays half of de-paving","short":"De-paving grant","description":"Apply before 1 November, provided there is a drawing.","settings":["education"],"targetGroups":["schools in the region"],"challenge":"u4","rank":"100UhS"}
open 2025-09-10T17:58:15.000Z+0000 card.captured c42 {"by":"p03","session":"s2","number":42,"kind":"problem","title":"Inside the Kade flats it is 29 degrees at night","short":"Hot flats","description":"Picked up from the parking lot.","settings":["street","care"],"targetGroups":["top-floor residents"],"challenge":"u4","rank":"100V4q"}
open 2025-09-10T18:00:26.000Z+0000 innovation.linked c6 {"by":"p01","session":"s2","answers":["c1","c5","c13"]}
open 2025-09-10T18:02:36.000Z+0000 innovation.linked c11 {"by":"p15","session":"s2","answers":["c9","c10","c12"]}
open 2025-09-10T18:04:46.000Z+0000 innovation.linked c16 {"by":"p09","session":"s2","answers":["c14"]}
open 2025-09-10T18:06:57.000Z+0000 innovation.linked c18 {"by":"p10","session":"s2","answers":["c13","c17"]}
open 2025-09-10T18:09:07.000Z+0000 innovation.described c6 {"by":"p01","session":"s2","outcomes":["service"],"novelty":["neverThoughtOf"],"connects":[{"what":"actor","text":"residents and supermarkets"},{"what":"resource","text":"school kitchen"},{"what":"expertise","text":"food safety"}],"firstStep":"Soup for twelve, once"}
open 2025-09-10T18:11:18.000Z+0000 innovation.described c11 {"by":"p15","session":"s2","outcomes":["marketingMethod"],"novelty":["significantlyBetter"],"connects":[{"what":"actor","text":"neighbours and library"},{"what":"expertise","text":"translation"}],"firstStep":"Write twenty cards at the kitchen table"}
open 2025-09-10T18:13:28.000Z+0000 innovation.described c16 {"by":"p09","session":"s2","outcomes":["process"],"novelty":["significantlyBetter"],"connects":[{"what":"actor","text":"two competing supermarkets"},{"what":"resource","text":"chilled van and cold room"}],"firstStep":"Drive together one Tuesday"}
open 2025-09-10T18:15:39.000Z+0000 innovation.described c18 {"by":"p10","session":"s2","outcomes":["service","organisationalModel"],"novelty":["newTargetGroup"],"connects":[{"what":"actor","text":"residents, food bank, city"},{"what":"resource","text":"kiosk and fridge"}],"firstStep":"Fridge on, temperature list on the door"}
open 2025-09-10T18:17:49.000Z+0000 card.recognised c2 {"by":"p02","session":"s2","partner":"p02"}
open 2025-09-10T18:20:00.000Z+0000 card.recognised c2 {"by":"p03","session":"s2","partner":"p03"}
open 2025-09-10T18:22:10.000Z+0000 card.recognised c3 {"by":"p02","session":"s2","partner":"p02"}
open 2025-09-10T18:24:00.000Z+0000 agenda.started s2 {"by":"p16","session":"s2","item":"a4"}
open 2025-09-10T18:24:20.000Z+0000 card.recognised c4 {"by":"p01","session":"s2","partner":"p01"}
open 2025-09-10T18:26:31.000Z+0000 card.recognised c4 {"by":"p03","session":"s2","partner":"p03"}
open 2025-09-10T18:28:41.000Z+0000 card.recognised c5 {"by":"p01","session":"s2","partner":"p01"}
open 2025-09-10T18:30:52.000Z+0000 card.recognised c5 {"by":"p10","session":"s2","partner":"p10"}
open 2025-09-10T18:33:02.000Z+0000 card.recognised c5 {"by":"p12","session":"s2","partner":"p12"}
open 2025-09-10T18:34:00.000Z+0000 agenda.started s2 {"by":"p16","session":"s2","item":"a5"}
open 2025-09-10T18:35:13.000Z+0000 card.recognised c12 {"by":"p15","session":"s2","partner":"p15"}
open 2025-09-10T18:37:23.000Z+0000 card.recognised c12 {"by":"p12","session":"s2","partner":"p12"}
open 2025-09-10T18:39:33.000Z+0000 card.recognised c14 {"by":"p01","session":"s2","partner":"p01"}
open 2025-09-10T18:41:44.000Z+0000 card.recognised c14 {"by":"p08","session":"s2","partner":"p08"}
open 2025-09-10T18:43:54.000Z+0000 card.recognised c17 {"by":"p10","session":"s2","partner":"p10"}
open 2025-09-10T18:46:05.000Z+0000 card.recognised c17 {"by":"p05","session":"s2","partner":"p05"}
open 2025-09-10T18:48:15.000Z+0000 card.recognised c24 {"by":"p02","session":"s2","partner":"p02"}
open 2025-09-10T18:50:26.000Z+0000 card.recognised c42 {"by":"p11","session":"s2","partner":"p11"}
open 2025-09-10T18:52:36.000Z+0000 card.recognised c42 {"by":"p02","session":"s2","partner":"p02"}
open 2025-09-10T18:54:46.000Z+0000 ask.raised c24 {"by":"p01","session":"s2","ask":"a08","what":"resource","tag":"materiaal","text":"Boxes and soil"}
open 2025-09-10T18:56:57.000Z+0000 partner.engaged c22 {"by":"p01","session":"s2","partner":"p01","role":"advisor","doing":"checks whether it works","share":"named"}
open 2025-09-10T18:59:07.000Z+0000 partner.engaged c24 {"by":"p01","session":"s2","partner":"p01","role":"lead","doing":"finds adopters","share":"named"}
open 2025-09-10T19:01:18.000Z+0000 partner.engaged c29 {"by":"p13","session":"s2","partner":"p13","role":"advisor","doing":"measurement design","share":"named"}
open 2025-09-10T19:03:28.000Z+0000 partner.engaged c31 {"by":"p07","session":"s2","partner":"p07","role":"lead","doing":"measures and presents","share":"named"}
open 2025-09-10T19:05:39.000Z+0000 partner.engaged c31 {"by":"p13","session":"s2","partner":"p13","role":"contributor","doing":"sensors and protocol","share":"named"}
open 2025-09-10T19:07:49.000Z+0000 partner.engaged c31 {"by":"p06","session":"s2","partner":"p06","role":"contributor","doing":"lesson time","share":"named"}
open 2025-09-10T19:10:00.000Z+0000 partner.engaged c38 {"by":"p01","session":"s2","partner":"p01","role":"contributor","doing":"invites","share":"named"}
open 2025-09-10T19:12:10.000Z+0000 agreement.made t7 {"by":"p04","session":"s2","who":"p04","text":"Bring three boxes","card":"c24","due":"2025-09-12"}
open 2025-09-10T19:13:00.000Z+0000 agenda.started s2 {"by":"p16","session":"s2","item":"a6"}
open 2025-09-10T19:14:20.000Z+0000 maturity.reached c6 {"by":"p01","session":"s2","maturity":"idea"}
open 2025-09-10T19:16:31.000Z+0000 maturity.reached c11 {"by":"p15","session":"s2","maturity":"idea"}
open 2025-09-10T19:18:41.000Z+0000 maturity.reached c16 {"by":"p09","session":"s2","maturity":"idea"}
open 2025-09-10T19:20:52.000Z+0000 maturity.reached c18 {"by":"p10","session":"s2","maturity":"idea"}
open 2025-09-10T19:23:02.000Z+0000 maturity.reached c38 {"by":"p16","session":"s2","maturity":"prototype"}
open 2025-09-10T19:25:13.000Z+0000 decision.recorded d2 {"by":"p05","session":"s2","question":"How do we stop things being left?","outcome":"One lead per subproblem; whoever stops says so","method":"consent","reviewOn":"2025-10-08"}
open 2025-09-10T19:27:23.000Z+0000 decision.recorded d3 {"by":"p05","session":"s2","question":"What do the supermarkets share?","outcome":"Figures only in the circle, the way of working is open","method":"consent","cards":["c13","c14"]}
open 2025-09-10T19:29:33.000Z+0000 item.parked x2 {"by":"p05","session":"s2","text":"Can the water board also help the Kade flats?"}
open 2025-09-10T19:31:44.000Z+0000 item.picked x2 {"by":"p16","session":"s2","card":"c42"}
open 2025-09-10T19:33:00.000Z+0000 agenda.started s2 {"by":"p16","session":"s2","item":"a7"}
open 2025-09-10T19:33:54.000Z+0000 card.moved c2 {"by":"p16","session":"s2","from":"recognise","to":"acknowledge","rank":"100ACl"}
open 2025-09-10T19:36:05.000Z+0000 card.moved c3 {"by":"p16","session":"s2","from":"recognise","to":"acknowledge","rank":"100Bn9"}
open 2025-09-10T19:38:15.000Z+0000 card.moved c4 {"by":"p16","session":"s2","from":"recognise","to":"acknowledge","rank":"100COW"}
open 2025-09-10T19:40:26.000Z+0000 card.moved c5 {"by":"p16","session":"s2","from":"recognise","to":"acknowledge","rank":"100Dzt"}
open 2025-09-10T19:42:36.000Z+0000 card.moved c12 {"by":"p16","session":"s2","from":"recognise","to":"acknowledge","rank":"100EAX"}
open 2025-09-10T19:44:46.000Z+0000 card.moved c14 {"by":"p16","session":"s2","from":"recognise","to":"acknowledge","rank":"100FMI"}
open 2025-09-10T19:46:57.000Z+0000 card.moved c17 {"by":"p16","session":"s2","from":"recognise","to":"acknowledge","rank":"100G9Q"}
open 2025-09-10T19:47:00.000Z+0000 agenda.started s2 {"by":"p16","session":"s2","item":"a8"}
open 2025-09-10T19:49:07.000Z+0000 card.moved c24 {"by":"p16","session":"s2","from":"acknowledge","to":"engage","rank":"1008K4"}
open 2025-09-10T19:51:18.000Z+0000 card.moved c31 {"by":"p16","session":"s2","from":"acknowledge","to":"engage","rank":"1009Vh"}
open 2025-09-10T19:53:28.000Z+0000 card.moved c1 {"by":"p16","session":"s2","from":"engage","to":"cocreate","rank":"1001bO"}
open 2025-09-10T19:55:39.000Z+0000 card.moved c38 {"by":"p16","session":"s2","from":"engage","to":"cocreate","rank":"1002gL"}
open 2025-09-10T19:57:49.000Z+0000 session.closed s2 {"by":"p16","session":"s2"}
open 2025-09-11T07:00:00.000Z+0000 card.recognised c14 {"by":"p09","partner":"p09"}
open 2025-09-11T08:00:00.000Z+0000 partners.introduced board {"by":"p16","partners":["p09","p08"]}
open 2025-09-11T09:00:00.000Z+0000 partner.engaged c13 {"by":"p09","partner":"p09","role":"contributor","doing":"sets crates aside","share":"named"}
open 2025-09-11T10:00:00.000Z+0000 partner.engaged c13 {"by":"p01","partner":"p01","role":"advisor","doing":"knows who needs it","share":"named"}
open 2025-09-11T11:00:00.000Z+0000 maturity.reached c31 {"by":"p07","maturity":"prototype"}
open 2025-09-11T12:00:00.000Z+0000 card.moved c30 {"by":"p07","from":"engage","to":"cocreate","rank":"1003uK"}
open 2025-09-11T13:00:00.000Z+0000 card.moved c31 {"by":"p07","from":"engage","to":"cocreate","rank":"1004Vh"}
own 2025-09-11T14:00:00.000Z+0000 note.written c1 {"by":"p16","card":"c1","text":"Fatma talks most; let Henk start next time."}
open 2025-09-12T07:10:40.000Z+0000 card.recognised c4 {"by":"p02","partner":"p02"}
open 2025-09-12T07:21:20.000Z+0000 card.recognised c6 {"by":"p02","partner":"p02"}
open 2025-09-12T07:32:00.000Z+0000 card.recognised c6 {"by":"p06","partner":"p06"}
open 2025-09-12T07:42:40.000Z+0000 card.recognised c11 {"by":"p01","partner":"p01"}
open 2025-09-12T07:53:20.000Z+0000 card.recognised c11 {"by":"p12","partner":"p12"}
circle:k1 2025-09-12T08:04:00.000Z+0000 card.recognised c15 {"by":"p09","partner":"p09"}
circle:k1 2025-09-12T08:14:40.000Z+0000 card.recognised c15 {"by":"p10","partner":"p10"}
open 2025-09-12T08:25:20.000Z+0000 card.recognised c16 {"by":"p10","partner":"p10"}
open 2025-09-12T08:36:00.000Z+0000 card.recognised c16 {"by":"p08","partner":"p08"}
open 2025-09-12T08:46:40.000Z+0000 card.recognised c18 {"by":"p01","partner":"p01"}
open 2025-09-12T08:57:20.000Z+0000 card.recognised c18 {"by":"p06","partner":"p06"}
open 2025-09-12T09:08:00.000Z+0000 ask.raised c11 {"by":"p15","ask":"a03","what":"expertise","tag":"vertalen","text":"Translation into Portuguese, Turkish, Arabic and Ukrainian"}
open 2025-09-12T09:18:40.000Z+0000 ask.raised c14 {"by":"p10","ask":"a04","what":"resource","tag":"vervoer","text":"Chilled transport after 8 pm"}
open 2025-09-12T09:29:20.000Z+0000 partner.engaged c4 {"by":"p11","partner":"p11","role":"lead","doing":"uses the card in two stairwells","share":"named"}
open 2025-09-12T09:40:00.000Z+0000 partner.engaged c4 {"by":"p03","partner":"p03","role":"contributor","doing":"takes over signals","share":"named"}
open 2025-09-12T09:50:40.000Z+0000 partner.engaged c5 {"by":"p06","partner":"p06","role":"lead","doing":"arranges key and insurance","share":"named"}
open 2025-09-12T10:01:20.000Z+0000 partner.engaged c5 {"by":"p01","partner":"p01","role":"contributor","doing":"makes the rota","share":"named"}
open 2025-09-12T10:12:00.000Z+0000 partner.engaged c12 {"by":"p12","partner":"p12","role":"lead","doing":"rewrites in plain words","share":"named"}
open 2025-09-12T10:22:40.000Z+0000 partner.engaged c12 {"by":"p15","partner":"p15","role":"contributor","doing":"translates","share":"named"}
open 2025-09-12T10:33:20.000Z+0000 partner.engaged c14 {"by":"p10","partner":"p10","role":"lead","doing":"plans the round","share":"named"}
open 2025-09-12T10:44:00.000Z+0000 partner.engaged c14 {"by":"p09","partner":"p09","role":"contributor","doing":"drives Tuesday and Thursday","share":"named"}
open 2025-09-12T10:54:40.000Z+0000 partner.engaged c24 {"by":"p04","partner":"p04","role":"contributor","doing":"supplies boxes","share":"named"}
open 2025-09-12T11:05:20.000Z+0000 partner.engaged c24 {"by":"p11","partner":"p11","role":"contributor","doing":"waters on weekdays","share":"named"}
open 2025-09-12T11:16:00.000Z+0000 partner.engaged c37 {"by":"p01","partner":"p01","role":"contributor","doing":"brings neighbours along","share":"named"}
open 2025-09-12T11:26:40.000Z+0000 ask.met c24 {"by":"p04","ask":"a08","partner":"p04"}
open 2025-09-12T11:37:20.000Z+0000 agreement.made t2 {"by":"p09","who":"p09","text":"Van on Tuesday and Thursday","card":"c14","due":"2025-09-19"}
open 2025-09-12T11:48:00.000Z+0000 agreement.made t8 {"by":"p06","who":"p06","text":"Ask about insurance after 6 pm","card":"c5","due":"2025-09-19"}
open 2025-09-12T11:58:40.000Z+0000 agreement.kept t7 {"by":"p04"}
open 2025-09-12T12:09:20.000Z+0000 comment.added c6 {"by":"p06","comment":"m10","kind":"concern","text":"The insurance runs until 6 pm. I will ask."}
open 2025-09-12T12:20:00.000Z+0000 comment.added c14 {"by":"p09","comment":"m18","kind":"idea","text":"My van stands still on Tuesday and Thursday anyway."}
open 2025-09-12T12:30:40.000Z+0000 comment.added c14 {"by":"p08","comment":"m19","kind":"build","text":"Then I put my crates at your door. Yes, the competitor's."}
open 2025-09-12T12:41:20.000Z+0000 comment.added c30 {"by":"p13","comment":"m31","kind":"note","text":"46 degrees on the rubber, 27 under the tree, same minute."}
open 2025-09-12T12:52:00.000Z+0000 card.moved c6 {"by":"p01","from":"recognise","to":"acknowledge","rank":"100HaH"}
open 2025-09-12T13:02:40.000Z+0000 card.moved c11 {"by":"p15","from":"recognise","to":"acknowledge","rank":"100IZA"}
circle:k1 2025-09-12T13:13:20.000Z+0000 card.moved c15 {"by":"p08","from":"recognise","to":"acknowledge","rank":"100Jxf"}
open 2025-09-12T13:24:00.000Z+0000 card.moved c16 {"by":"p09","from":"recognise","to":"acknowledge","rank":"100KY3"}
open 2025-09-12T13:34:40.000Z+0000 card.moved c18 {"by":"p10","from":"recognise","to":"acknowledge","rank":"100Lkn"}
open 2025-09-12T13:45:20.000Z+0000 card.moved c4 {"by":"p11","from":"acknowledge","to":"engage","rank":"100AOW"}
open 2025-09-12T13:56:00.000Z+0000 card.moved c5 {"by":"p06","from":"acknowledge","to":"engage","rank":"100Bzt"}
open 2025-09-12T14:06:40.000Z+0000 card.moved c12 {"by":"p16","from":"acknowledge","to":"engage","rank":"100CAX"}
open 2025-09-12T14:17:20.000Z+0000 card.moved c14 {"by":"p10","from":"acknowledge","to":"engage","rank":"100DMI"}
open 2025-09-12T14:28:00.000Z+0000 card.moved c13 {"by":"p10","from":"engage","to":"cocreate","rank":"1005lu"}
open 2025-09-12T14:38:40.000Z+0000 card.moved c22 {"by":"p04","from":"engage","to":"cocreate","rank":"10068J"}
open 2025-09-12T14:49:20.000Z+0000 card.moved c37 {"by":"p05","from":"engage","to":"cocreate","rank":"10075x"}
open 2025-09-15T07:00:00.000Z+0000 card.recognised c2 {"by":"p11","partner":"p11"}
open 2025-09-15T07:17:46.000Z+0000 card.recognised c11 {"by":"p02","partner":"p02"}
open 2025-09-15T07:35:33.000Z+0000 card.recognised c16 {"by":"p01","partner":"p01"}
open 2025-09-15T07:53:20.000Z+0000 card.recognised c17 {"by":"p02","partner":"p02"}
open 2025-09-15T08:11:06.000Z+0000 card.recognised c33 {"by":"p06","partner":"p06"}
open 2025-09-15T08:28:53.000Z+0000 partner.engaged c4 {"by":"p01","partner":"p01","role":"contributor","doing":"tests the words with neighbours","share":"named"}
open 2025-09-15T08:46:40.000Z+0000 partner.engaged c11 {"by":"p15","partner":"p15","role":"lead","doing":"writes and translates","share":"named"}
open 2025-09-15T09:04:26.000Z+0000 partner.engaged c11 {"by":"p12","partner":"p12","role":"contributor","doing":"prints and hosts","share":"named"}
open 2025-09-15T09:22:13.000Z+0000 partner.engaged c11 {"by":"p01","partner":"p01","role":"contributor","doing":"delivers","share":"named"}
open 2025-09-15T09:40:00.000Z+0000 partner.engaged c16 {"by":"p09","partner":"p09","role":"lead","doing":"drives and keeps the list","share":"named"}
open 2025-09-15T09:57:46.000Z+0000 partner.engaged c16 {"by":"p08","partner":"p08","role":"contributor","doing":"gets everything ready","share":"named"}
open 2025-09-15T10:15:33.000Z+0000 partner.engaged c16 {"by":"p10","partner":"p10","role":"contributor","doing":"receives and weighs","share":"named"}
open 2025-09-15T10:33:20.000Z+0000 partner.engaged c17 {"by":"p01","partner":"p01","role":"lead","doing":"applies for the loan","share":"named"}
open 2025-09-15T10:51:06.000Z+0000 partner.engaged c29 {"by":"p14","partner":"p14","role":"contributor","doing":"calculates water","share":"named"}
open 2025-09-15T11:08:53.000Z+0000 partner.engaged c30 {"by":"p14","partner":"p14","role":"follower","doing":"follows","share":"named"}
open 2025-09-15T11:26:40.000Z+0000 ask.met c11 {"by":"p15","ask":"a03","partner":"p15"}
open 2025-09-15T11:44:26.000Z+0000 maturity.reached c4 {"by":"p11","maturity":"prototype"}
open 2025-09-15T12:02:13.000Z+0000 maturity.reached c24 {"by":"p01","maturity":"prototype"}
open 2025-09-15T12:20:00.000Z+0000 maturity.reached c31 {"by":"p07","maturity":"pilot"}
open 2025-09-15T12:37:46.000Z+0000 comment.added c4 {"by":"p01","comment":"m08","kind":"build","text":"Put 'May I ask how you are?' on it instead of 'signal'."}
open 2025-09-15T12:55:33.000Z+0000 comment.added c24 {"by":"p02","comment":"m26","kind":"build","text":"I will add a plank so you can sit."}
open 2025-09-15T13:13:20.000Z+0000 card.moved c33 {"by":"p14","from":"recognise","to":"acknowledge","rank":"100MhS"}
open 2025-09-15T13:31:06.000Z+0000 card.moved c11 {"by":"p15","from":"acknowledge","to":"engage","rank":"100EZA"}
open 2025-09-15T13:48:53.000Z+0000 card.moved c16 {"by":"p09","from":"acknowledge","to":"engage","rank":"100FY3"}
open 2025-09-15T14:06:40.000Z+0000 card.moved c17 {"by":"p01","from":"acknowledge","to":"engage","rank":"100G9Q"}
open 2025-09-15T14:24:26.000Z+0000 card.moved c4 {"by":"p11","from":"engage","to":"cocreate","rank":"1008OW"}
open 2025-09-15T14:42:13.000Z+0000 card.moved c24 {"by":"p01","from":"engage","to":"cocreate","rank":"1009K4"}
open 2025-09-17T07:00:00.000Z+0000 card.captured c27 {"by":"p11","number":27,"kind":"innovation","title":"Swap and repair morning in the bike cellar","short":"Swap & repair","description":"Every first Saturday: bring something broken, take something whole. What remains goes to the city in one booking.","settings":["street"],"targetGroups":["residents"],"challenge":"u3","rank":"100W7C"}
open 2025-09-17T07:08:43.000Z+0000 card.captured c34 {"by":"p12","number":34,"kind":"innovation","title":"Shade-sail lending through the library","short":"Shade-sail lending","description":"The library already lends tools and games. Why not shade? Each school can borrow three sails from May to September.","settings":["culture","education"],"targetGroups":["schools, also clubs"],"challenge":"u4","rank":"100XIp"}
open 2025-09-17T07:17:27.000Z+0000 card.captured c35 {"by":"p06","number":35,"kind":"problem","title":"Posts in the yard need a six-month permit","short":"Permit takes too long","description":"By the time we may, it is autumn again.","settings":["education"],"targetGroups":["school"],"challenge":"u4","parent":"c29","rank":"100YtD"}
open 2025-09-17T07:26:10.000Z+0000 card.captured c36 {"by":"p14","number":36,"kind":"innovation","title":"Back to tiles with holes","short":"Tiles with holes","description":"Grass-concrete tiles all over the yard.","settings":["education"],"targetGroups":["children"],"challenge":"u4","rank":"100ZUa"}
open 2025-09-17T07:34:54.000Z+0000 innovation.linked c27 {"by":"p11","answers":["c25","c26"]}
open 2025-09-17T07:43:38.000Z+0000 innovation.linked c34 {"by":"p12","answers":["c29"]}
open 2025-09-17T07:52:21.000Z+0000 innovation.linked c36 {"by":"p14","answers":["c29"]}
open 2025-09-17T08:01:05.000Z+0000 innovation.described c27 {"by":"p11","outcomes":["service"],"novelty":["significantlyBetter"],"connects":[{"what":"actor","text":"pensioners and families"},{"what":"resource","text":"bike cellar"}],"firstStep":"One morning, five toasters"}
open 2025-09-17T08:09:49.000Z+0000 innovation.described c34 {"by":"p12","outcomes":["product","organisationalModel"],"novelty":["neverThoughtOf"],"connects":[{"what":"actor","text":"library and schools"},{"what":"resource","text":"lending system and sails"}],"firstStep":"Hang one sail in the hall"}
open 2025-09-17T08:18:32.000Z+0000 innovation.described c36 {"by":"p14","outcomes":["product"],"novelty":["newTargetGroup"]}
open 2025-09-17T08:27:16.000Z+0000 card.recognised c3 {"by":"p03","partner":"p03"}
open 2025-09-17T08:36:00.000Z+0000 card.recognised c6 {"by":"p10","partner":"p10"}
open 2025-09-17T08:44:43.000Z+0000 card.recognised c7 {"by":"p01","partner":"p01"}
open 2025-09-17T08:53:27.000Z+0000 card.recognised c7 {"by":"p15","partner":"p15"}
open 2025-09-17T09:02:10.000Z+0000 card.recognised c9 {"by":"p15","partner":"p15"}
open 2025-09-17T09:10:54.000Z+0000 card.recognised c9 {"by":"p12","partner":"p12"}
open 2025-09-17T09:19:38.000Z+0000 card.recognised c10 {"by":"p15","partner":"p15"}
open 2025-09-17T09:28:21.000Z+0000 card.recognised c18 {"by":"p15","partner":"p15"}
open 2025-09-17T09:37:05.000Z+0000 card.recognised c26 {"by":"p11","partner":"p11"}
open 2025-09-17T09:45:49.000Z+0000 ask.raised c2 {"ask":"a01","what":"expertise","tag":"recht","text":"Legal advice on GDPR"}
open 2025-09-17T09:54:32.000Z+0000 ask.raised c18 {"by":"p10","ask":"a05","what":"expertise","tag":"voedselveiligheid","text":"Someone who knows food safety"}
open 2025-09-17T10:03:16.000Z+0000 partner.engaged c2 {"by":"p05","partner":"p05","role":"lead","doing":"asks the privacy officer","share":"named"}
open 2025-09-17T10:12:00.000Z+0000 partner.engaged c2 {"by":"p03","partner":"p03","role":"contributor","doing":"writes down what is allowed","share":"named"}
open 2025-09-17T10:20:43.000Z+0000 partner.engaged c2 {"by":"p11","partner":"p11","role":"advisor","doing":"advises on consent at the door","share":"named"}
open 2025-09-17T10:29:27.000Z+0000 partner.engaged c6 {"by":"p01","partner":"p01","role":"lead","doing":"runs the Tuesdays","share":"named"}
open 2025-09-17T10:38:10.000Z+0000 partner.engaged c6 {"by":"p06","partner":"p06","role":"contributor","doing":"opens the kitchen","share":"named"}
open 2025-09-17T10:46:54.000Z+0000 partner.engaged c9 {"by":"p12","partner":"p12","role":"lead","doing":"collects stories","share":"named"}
open 2025-09-17T10:55:38.000Z+0000 partner.engaged c9 {"by":"p15","partner":"p15","role":"advisor","doing":"tells how it was","share":"named"}
open 2025-09-17T11:04:21.000Z+0000 partner.engaged c14 {"by":"p08","partner":"p08","role":"contributor","doing":"cold room open till 9 pm","share":"named"}
circle:k1 2025-09-17T11:13:05.000Z+0000 partner.engaged c15 {"partner":"x1","role":"lead","doing":"calls head office","share":"byRole","describedAs":"a supermarket"}
own 2025-09-17T11:13:05.000Z+0001 participant.identified c15 {"by":"p08","seat":"x1","partner":"p08"}
circle:k1 2025-09-17T11:21:49.000Z+0000 partner.engaged c15 {"by":"p10","partner":"p10","role":"contributor","doing":"supplies a sample contract","share":"named"}
open 2025-09-17T11:30:32.000Z+0000 partner.engaged c17 {"by":"p05","partner":"p05","role":"contributor","doing":"arranges it inside the city","share":"named"}
open 2025-09-17T11:39:16.000Z+0000 partner.engaged c18 {"by":"p10","partner":"p10","role":"lead","doing":"puts the rules on one page","share":"named"}
open 2025-09-17T11:48:00.000Z+0000 partner.engaged c18 {"by":"p01","partner":"p01","role":"contributor","doing":"rota of key holders","share":"named"}
open 2025-09-17T11:56:43.000Z+0000 ask.met c14 {"by":"p09","ask":"a04","partner":"p09"}
open 2025-09-17T12:05:27.000Z+0000 agreement.made t1 {"by":"p05","who":"p05","text":"Ask the privacy officer what is allowed","card":"c2","due":"2025-09-24"}
open 2025-09-17T12:14:10.000Z+0000 maturity.reached c11 {"by":"p15","maturity":"prototype"}
open 2025-09-17T12:22:54.000Z+0000 maturity.reached c27 {"by":"p11","maturity":"idea"}
open 2025-09-17T12:31:38.000Z+0000 maturity.reached c34 {"by":"p12","maturity":"idea"}
open 2025-09-17T12:40:21.000Z+0000 maturity.reached c36 {"by":"p14","maturity":"idea"}
open 2025-09-17T12:49:05.000Z+0000 comment.added c2 {"by":"p05","comment":"m04","kind":"question","text":"May the housing association itself ask whether someone wants contact?"}
open 2025-09-17T12:57:49.000Z+0000 comment.added c3 {"by":"p02","comment":"m07","kind":"note","text":"I did not open. She had a folder."}
open 2025-09-17T13:06:32.000Z+0000 comment.added c7 {"by":"p15","comment":"m13","kind":"note","text":"I take a detour too. It is not only older people."}
open 2025-09-17T13:15:16.000Z+0000 comment.added c9 {"by":"p15","comment":"m14","kind":"note","text":"I thought nobody wanted to know me. It turned out nobody knew I was there."}
open 2025-09-17T13:24:00.000Z+0000 card.moved c7 {"by":"p02","from":"recognise","to":"acknowledge","rank":"100NBe"}
open 2025-09-17T13:32:43.000Z+0000 card.moved c9 {"by":"p16","from":"recognise","to":"acknowledge","rank":"100ONP"}
open 2025-09-17T13:41:27.000Z+0000 card.moved c10 {"by":"p12","from":"recognise","to":"acknowledge","rank":"100Pym"}
open 2025-09-17T13:50:10.000Z+0000 card.moved c26 {"by":"p02","from":"recognise","to":"acknowledge","rank":"100QWo"}
open 2025-09-17T13:58:54.000Z+0000 card.moved c2 {"by":"p16","from":"acknowledge","to":"engage","rank":"100HCl"}
open 2025-09-17T14:07:38.000Z+0000 card.moved c6 {"by":"p01","from":"acknowledge","to":"engage","rank":"100IaH"}
circle:k1 2025-09-17T14:16:21.000Z+0000 card.moved c15 {"by":"p08","from":"acknowledge","to":"engage","rank":"100Jxf","overrides":[{"rule":"A3","reason":"circle without end user: figures are confidential"}]}
open 2025-09-17T14:25:05.000Z+0000 card.moved c18 {"by":"p10","from":"acknowledge","to":"engage","rank":"100Kkn"}
open 2025-09-17T14:33:49.000Z+0000 card.moved c11 {"by":"p15","from":"engage","to":"cocreate","rank":"100AZA"}
open 2025-09-17T14:42:32.000Z+0000 card.moved c12 {"by":"p16","from":"engage","to":"cocreate","rank":"100BAX"}
open 2025-09-17T14:51:16.000Z+0000 card.moved c29 {"by":"p06","from":"engage","to":"cocreate","rank":"100CJw"}
open 2025-09-18T07:00:00.000Z+0000 agreement.kept t8 {"by":"p06"}
open 2025-09-18T11:00:00.000Z+0000 maturity.reached c24 {"by":"p01","maturity":"pilot"}
open 2025-09-19T07:00:00.000Z+0000 partner.engaged c4 {"by":"p13","partner":"p13","role":"advisor","doing":"counts what happens","share":"named"}
open 2025-09-19T07:53:20.000Z+0000 partner.engaged c14 {"by":"p01","partner":"p01","role":"contributor","doing":"lifts crates","share":"named"}
open 2025-09-19T08:46:40.000Z+0000 partner.engaged c16 {"by":"p01","partner":"p01","role":"contributor","doing":"helps loading","share":"named"}
open 2025-09-19T09:40:00.000Z+0000 agreement.kept t2 {"by":"p09"}
open 2025-09-19T10:33:20.000Z+0000 maturity.reached c4 {"by":"p11","maturity":"pilot"}
open 2025-09-19T11:26:40.000Z+0000 maturity.reached c16 {"by":"p09","maturity":"prototype"}
circle:k2 2025-09-19T12:20:00.000Z+0000 comment.added c2 {"by":"p03","comment":"m05","kind":"note","text":"Start with stairwell C; two addresses worry me."}
open 2025-09-19T13:13:20.000Z+0000 card.moved c14 {"by":"p10","from":"engage","to":"cocreate","rank":"100DMI"}
open 2025-09-19T14:06:40.000Z+0000 card.moved c16 {"by":"p09","from":"engage","to":"cocreate","rank":"100EY3"}
open 2025-09-22T07:00:00.000Z+0000 session.planned s3 {"by":"p16","number":3,"title":"Making","goal":"Invent solutions and choose the first trials","place":"De Regenboog school kitchen","date":"2025-09-24","start":"19:00","agenda":[{"item":"a1","method":"check-in","name":{"en":"Check-in","nl":"Check-in"},"minutes":10},{"item":"a2","method":"hmw","name":{"en":"How might we...?","nl":"Hoe kunnen we...?"},"minutes":20},{"item":"a3","method":"one-two-four-all","name":{"en":"1-2-4-All","nl":"1-2-4-Allen"},"minutes":12},{"item":"a4","method":"crowd-25-10","name":{"en":"25/10 crowd sourcing","nl":"25/10"},"minutes":30},{"item":"a5","method":"break","name":{"en":"Break","nl":"Pauze"},"minutes":15},{"item":"a6","method":"impact-effort","name":{"en":"Impact and effort","nl":"Effect en moeite"},"minutes":30},{"item":"a7","method":"dot-vote","name":{"en":"Dot vote (blind)","nl":"Stippen plakken (blind)"},"minutes":10},{"item":"a8","method":"pre-mortem","name":{"en":"Pre-mortem","nl":"Vooraf terugkijken"},"minutes":25},{"item":"a9","method":"consent","name":{"en":"Consent decision","nl":"Besluit met consent"},"minutes":18},{"item":"a10","method":"check-out","name":{"en":"Check-out","nl":"Check-out"},"minutes":10}],"facilitator":"p16","scribe":"p13"}
open 2025-09-22T07:43:38.000Z+0000 card.recognised c23 {"by":"p15","partner":"p15"}
open 2025-09-22T08:27:16.000Z+0000 card.recognised c23 {"by":"p11","partner":"p11"}
open 2025-09-22T09:10:54.000Z+0000 card.recognised c35 {"by":"p07","partner":"p07"}
open 2025-09-22T09:54:32.000Z+0000 card.recognised c35 {"by":"p13","partner":"p13"}
open 2025-09-22T10:38:10.000Z+0000 result.imported r8 {"by":"p10","number":8,"title":"Cooling protocol and sample contract for community fridges","source":"Rivierstad Community Fridge Network (external, fictional)","licence":"CC-BY-4.0"}
open 2025-09-22T11:21:49.000Z+0000 maturity.reached c11 {"by":"p15","maturity":"pilot"}
circle:k2 2025-09-22T12:05:27.000Z+0000 comment.added c2 {"by":"p11","comment":"m06","kind":"note","text":"At C just start about the lamp. Always works."}
open 2025-09-22T12:49:05.000Z+0000 comment.added c11 {"by":"p12","comment":"m16","kind":"note","text":"38 cards delivered, 11 people at the table. With the flyer it was 2."}
open 2025-09-22T13:32:43.000Z+0000 card.moved c23 {"by":"p15","from":"recognise","to":"acknowledge","rank":"100Rjg"}
open 2025-09-22T14:16:21.000Z+0000 card.moved c35 {"by":"p06","from":"recognise","to":"acknowledge","rank":"100StD"}
open 2025-09-23T07:00:00.000Z+0000 maturity.reached c16 {"by":"p09","maturity":"pilot"}
open 2025-09-24T17:00:00.000Z+0000 session.started s3 {"by":"p16","session":"s3","rule":"open"}
open 2025-09-24T17:00:00.000Z+0001 agenda.started s3 {"by":"p16","session":"s3","item":"a1"}
open 2025-09-24T17:02:51.000Z+0000 attendance.noted s3 {"by":"p13","session":"s3","present":["p01","p02","p03","p05","p06","p07","p08","p09","p10","p11","p12","p13","p15"]}
open 2025-09-24T17:05:42.000Z+0000 card.captured c19 {"by":"p10","session":"s3","number":19,"kind":"problem","title":"Who is liable if someone gets ill?","short":"Who is liable?","description":"The shop points to the food bank, the food bank to the city.","settings":["street","business"],"targetGroups":["givers and managers"],"challenge":"u2","parent":"c13","rank":"100aLB"}
open 2025-09-24T17:08:34.000Z+0000 card.captured c20 {"session":"s3","number":20,"kind":"problem","title":"Collecting food feels shameful","short":"Shame in collecting food","description":"I only go when it is dark.","settings":["street"],"targetGroups":["low-income households"],"challenge":"u2","parent":"c13","rank":"100bwY"}
open 2025-09-24T17:09:00.000Z+0000 agenda.started s3 {"by":"p16","session":"s3","item":"a2"}
open 2025-09-24T17:11:25.000Z+0000 card.recognised c7 {"by":"p03","session":"s3","partner":"p03"}
open 2025-09-24T17:14:17.000Z+0000 card.recognised c9 {"by":"p01","session":"s3","partner":"p01"}
open 2025-09-24T17:17:08.000Z+0000 card.recognised c10 {"by":"p05","session":"s3","partner":"p05"}
open 2025-09-24T17:20:00.000Z+0000 card.recognised c23 {"by":"p04","session":"s3","partner":"p04"}
open 2025-09-24T17:22:51.000Z+0000 card.recognised c25 {"by":"p11","session":"s3","partner":"p11"}
open 2025-09-24T17:25:42.000Z+0000 card.recognised c25 {"by":"p01","session":"s3","partner":"p01"}
open 2025-09-24T17:28:34.000Z+0000 card.recognised c26 {"by":"p01","session":"s3","partner":"p01"}
open 2025-09-24T17:29:00.000Z+0000 agenda.started s3 {"by":"p16","session":"s3","item":"a3"}
open 2025-09-24T17:31:25.000Z+0000 card.recognised c27 {"by":"p02","session":"s3","partner":"p02"}
open 2025-09-24T17:34:17.000Z+0000 card.recognised c27 {"by":"p04","session":"s3","partner":"p04"}
open 2025-09-24T17:37:08.000Z+0000 card.recognised c32 {"by":"p01","session":"s3","partner":"p01"}
open 2025-09-24T17:40:00.000Z+0000 card.recognised c33 {"by":"p07","session":"s3","partner":"p07"}
open 2025-09-24T17:41:00.000Z+0000 agenda.started s3 {"by":"p16","session":"s3","item":"a4"}
open 2025-09-24T17:42:51.000Z+0000 card.recognised c33 {"by":"p13","session":"s3","partner":"p13"}
open 2025-09-24T17:45:42.000Z+0000 card.recognised c34 {"by":"p07","session":"s3","partner":"p07"}
open 2025-09-24T17:48:34.000Z+0000 card.recognised c34 {"by":"p06","session":"s3","partner":"p06"}
open 2025-09-24T17:51:25.000Z+0000 card.recognised c36 {"by":"p06","session":"s3","partner":"p06"}
open 2025-09-24T17:54:17.000Z+0000 card.recognised c36 {"by":"p07","session":"s3","partner":"p07"}
open 2025-09-24T17:57:08.000Z+0000 ask.raised c6 {"by":"p01","session":"s3","ask":"a02","what":"expertise","tag":"koken","text":"A cook who dares to cook with forty people"}
open 2025-09-24T17:59:59.000Z+0000 ask.raised c27 {"by":"p11","session":"s3","ask":"a09","what":"resource","tag":"ruimte","text":"A dry, lockable room"}
open 2025-09-24T18:02:51.000Z+0000 ask.raised c32 {"by":"p06","session":"s3","ask":"a11","what":"actor","tag":"vrijwilliger","text":"Volunteers in July and August"}
open 2025-09-24T18:05:42.000Z+0000 ask.raised c34 {"by":"p12","session":"s3","ask":"a12","what":"resource","tag":"uitlenen","text":"A lending system"}
open 2025-09-24T18:08:34.000Z+0000 ask.raised c35 {"by":"p06","session":"s3","ask":"a14","what":"expertise","tag":"vergunning","text":"Someone who can speed up a permit"}
open 2025-09-24T18:10:00.000Z+0000 agenda.started s3 {"by":"p16","session":"s3","item":"a5"}
open 2025-09-24T18:11:25.000Z+0000 partners.introduced board {"by":"p16","session":"s3","partners":["p15","p12"]}
open 2025-09-24T18:14:17.000Z+0000 partner.engaged c5 {"by":"p07","session":"s3","partner":"p07","role":"follower","doing":"follows","share":"named"}
open 2025-09-24T18:17:08.000Z+0000 partner.engaged c6 {"by":"p10","session":"s3","partner":"p10","role":"contributor","doing":"brings surplus and labels","share":"named"}
open 2025-09-24T18:20:00.000Z+0000 partner.engaged c6 {"by":"p02","session":"s3","partner":"p02","role":"contributor","doing":"peels and tells stories","share":"named"}
open 2025-09-24T18:22:51.000Z+0000 partner.engaged c7 {"by":"p02","session":"s3","partner":"p02","role":"lead","doing":"counts broken lamps, calls the city","share":"named"}
open 2025-09-24T18:25:00.000Z+0000 agenda.started s3 {"by":"p16","session":"s3","item":"a6"}
open 2025-09-24T18:25:42.000Z+0000 partner.engaged c17 {"by":"p11","session":"s3","partner":"p11","role":"contributor","doing":"keeps the key","share":"named"}
open 2025-09-24T18:28:34.000Z+0000 partner.engaged c25 {"by":"p11","session":"s3","partner":"p11","role":"lead","doing":"keeps track of what is there","share":"named"}
open 2025-09-24T18:31:25.000Z+0000 partner.engaged c33 {"by":"p14","session":"s3","partner":"p14","role":"lead","doing":"helps with the form","share":"named"}
open 2025-09-24T18:34:17.000Z+0000 partner.engaged c33 {"by":"p06","session":"s3","partner":"p06","role":"contributor","doing":"asks the school board","share":"named"}
open 2025-09-24T18:37:08.000Z+0000 partner.engaged c35 {"by":"p05","session":"s3","partner":"p05","role":"lead","doing":"looks for the shortest route","share":"named"}
open 2025-09-24T18:40:00.000Z+0000 ask.met c18 {"by":"p10","session":"s3","ask":"a05","partner":"p10"}
open 2025-09-24T18:42:51.000Z+0000 agreement.made t3 {"by":"p10","session":"s3","who":"p10","text":"Make the temperature list","card":"c18","due":"2025-10-01"}
open 2025-09-24T18:45:42.000Z+0000 agreement.made t5 {"by":"p14","session":"s3","who":"p14","text":"Fill in the grant form with the school","card":"c33","due":"2025-10-15"}
open 2025-09-24T18:48:34.000Z+0000 ballot.opened b2 {"by":"p16","session":"s3","cards":["c6","c18","c16","c27","c34","c36","c24"],"dotsEach":3,"maxPerCard":2,"hidden":true}
open 2025-09-24T18:51:25.000Z+0000 ballot.closed b2 {"by":"p16","session":"s3","voters":13,"tally":{"c16":7,"c18":8,"c24":1,"c27":6,"c34":6,"c36":2,"c6":9}}
open 2025-09-24T18:52:47.000Z+0000 ratings.opened r1 {"by":"p16","session":"s3","scale":"impact","min":1,"max":5,"cards":["c6","c18","c16","c27","c34","c36","c24"]}
open 2025-09-24T18:54:17.000Z+0000 ratings.closed r1 {"by":"p16","session":"s3","voters":13,"cards":[{"card":"c16","median":"4","sum":52,"count":13},{"card":"c18","median":"4","sum":52,"count":13},{"card":"c24","median":"4","sum":52,"count":13},{"card":"c27","median":"3","sum":39,"count":13},{"card":"c34","median":"4","sum":52,"count":13},{"card":"c36","median":"2","sum":26,"count":13},{"card":"c6","median":"5","sum":65,"count":13}]}
open 2025-09-24T18:55:00.000Z+0000 agenda.started s3 {"by":"p16","session":"s3","item":"a7"}
open 2025-09-24T18:55:38.000Z+0000 ratings.opened r2 {"by":"p16","session":"s3","scale":"effort","min":1,"max":5,"cards":["c6","c18","c16","c27","c34","c36","c24"]}
open 2025-09-24T18:57:08.000Z+0000 ratings.closed r2 {"by":"p16","session":"s3","voters":13,"cards":[{"card":"c16","median":"2","sum":26,"count":13},{"card":"c18","median":"4","sum":52,"count":13},{"card":"c24","median":"2","sum":26,"count":13},{"card":"c27","median":"2","sum":26,"count":13},{"card":"c34","median":"3","sum":39,"count":13},{"card":"c36","median":"5","sum":65,"count":13},{"card":"c6","median":"3","sum":39,"count":13}]}
open 2025-09-24T18:59:59.000Z+0000 maturity.reached c38 {"by":"p16","session":"s3","maturity":"pilot"}
open 2025-09-24T19:02:51.000Z+0000 comment.added c6 {"by":"p10","session":"s3","comment":"m11","kind":"build","text":"Then we do the labels, we already know how."}
open 2025-09-24T19:04:00.000Z+0000 agenda.started s3 {"by":"p16","session":"s3","item":"a8"}
open 2025-09-24T19:05:42.000Z+0000 comment.added c25 {"by":"p01","session":"s3","comment":"m28","kind":"note","text":"Sofa placed 14 September, gone 18 September."}
open 2025-09-24T19:08:34.000Z+0000 decision.recorded d4 {"by":"p13","session":"s3","question":"Do we start the community fridge?","outcome":"Yes, four-week trial in the kiosk","method":"consent","cards":["c18"],"objections":[{"text":"Not without a temperature list","by":"p10","integrated":"List on the door, twice a day"}],"reviewOn":"2025-10-22"}
open 2025-09-24T19:11:25.000Z+0000 result.reused r8 {"by":"p10","session":"s3","reuse":"h1","who":"p10","version":1,"card":"c18","text":"Took over the temperature list","kind":"sameUse"}
open 2025-09-24T19:14:17.000Z+0000 card.parked c42 {"by":"p16","session":"s3","reason":"pick up after winter, with the housing association"}
open 2025-09-24T19:17:08.000Z+0000 item.parked x3 {"by":"p13","session":"s3","text":"Who pays for the kiosk's power?"}
open 2025-09-24T19:20:00.000Z+0000 item.parked x4 {"by":"p13","session":"s3","text":"May children vote too?"}
open 2025-09-24T19:22:51.000Z+0000 card.moved c5 {"by":"p16","session":"s3","from":"engage","to":"cocreate","rank":"100Fzt"}
open 2025-09-24T19:25:42.000Z+0000 card.moved c6 {"by":"p16","session":"s3","from":"engage","to":"cocreate","rank":"100GaH"}
open 2025-09-24T19:28:34.000Z+0000 card.moved c17 {"by":"p16","session":"s3","from":"engage","to":"cocreate","rank":"100H9Q"}
open 2025-09-24T19:29:00.000Z+0000 agenda.started s3 {"by":"p16","session":"s3","item":"a9"}
open 2025-09-24T19:31:25.000Z+0000 card.moved c18 {"by":"p16","session":"s3","from":"engage","to":"cocreate","rank":"100Ikn"}
open 2025-09-24T19:34:17.000Z+0000 card.moved c7 {"by":"p16","session":"s3","from":"acknowledge","to":"engage","rank":"100LBe"}
open 2025-09-24T19:37:08.000Z+0000 card.moved c33 {"by":"p16","session":"s3","from":"acknowledge","to":"engage","rank":"100MhS"}
open 2025-09-24T19:40:00.000Z+0000 card.moved c35 {"by":"p16","session":"s3","from":"acknowledge","to":"engage","rank":"100NtD"}
open 2025-09-24T19:42:51.000Z+0000 card.moved c25 {"by":"p16","session":"s3","from":"recognise","to":"acknowledge","rank":"100TvR"}
open 2025-09-24T19:45:42.000Z+0000 card.moved c27 {"by":"p16","session":"s3","from":"recognise","to":"acknowledge","rank":"100U7C"}
open 2025-09-24T19:47:00.000Z+0000 agenda.started s3 {"by":"p16","session":"s3","item":"a10"}
open 2025-09-24T19:48:34.000Z+0000 card.moved c32 {"by":"p16","session":"s3","from":"recognise","to":"acknowledge","rank":"100V65"}
open 2025-09-24T19:51:25.000Z+0000 card.moved c34 {"by":"p16","session":"s3","from":"recognise","to":"acknowledge","rank":"100WIp"}
open 2025-09-24T19:54:17.000Z+0000 card.moved c36 {"by":"p16","session":"s3","from":"recognise","to":"acknowledge","rank":"100XUa"}
open 2025-09-24T19:57:08.000Z+0000 session.closed s3 {"by":"p16","session":"s3"}
open 2025-09-26T07:00:00.000Z+0000 card.recognised c10 {"by":"p01","partner":"p01"}
open 2025-09-26T07:17:08.000Z+0000 card.recognised c27 {"by":"p01","partner":"p01"}
open 2025-09-26T07:34:17.000Z+0000 card.recognised c34 {"by":"p13","partner":"p13"}
open 2025-09-26T07:51:25.000Z+0000 ask.raised c18 {"by":"p10","ask":"a06","what":"actor","tag":"vrijwilliger","text":"Who checks the fridge at weekends?"}
open 2025-09-26T08:08:34.000Z+0000 partners.introduced board {"by":"p16","partners":["p02","p11"]}
open 2025-09-26T08:25:42.000Z+0000 partner.engaged c10 {"by":"p12","partner":"p12","role":"lead","doing":"keeps the door open","share":"named"}
open 2025-09-26T08:42:51.000Z+0000 partner.engaged c10 {"by":"p13","partner":"p13","role":"advisor","doing":"counts visitors","share":"named"}
open 2025-09-26T09:00:00.000Z+0000 partner.engaged c18 {"by":"p11","partner":"p11","role":"contributor","doing":"power and cleaning","share":"named"}
open 2025-09-26T09:17:08.000Z+0000 partner.engaged c27 {"by":"p11","partner":"p11","role":"lead","doing":"opens the cellar","share":"named"}
open 2025-09-26T09:34:17.000Z+0000 partner.engaged c27 {"by":"p02","partner":"p02","role":"contributor","doing":"repairs","share":"named"}
open 2025-09-26T09:51:25.000Z+0000 partner.engaged c34 {"by":"p12","partner":"p12","role":"lead","doing":"adapts the lending system","share":"named"}
open 2025-09-26T10:08:34.000Z+0000 partner.engaged c34 {"by":"p07","partner":"p07","role":"contributor","doing":"chooses spot and colour","share":"named"}
open 2025-09-26T10:25:42.000Z+0000 ask.met c27 {"by":"p11","ask":"a09","partner":"p11"}
open 2025-09-26T10:42:51.000Z+0000 ask.met c34 {"by":"p12","ask":"a12","partner":"p12"}
open 2025-09-26T11:17:08.000Z+0000 maturity.reached c18 {"by":"p10","maturity":"prototype"}
open 2025-09-26T11:34:17.000Z+0000 maturity.reached c31 {"by":"p07","maturity":"inUse"}
open 2025-09-26T11:51:25.000Z+0000 comment.added c10 {"by":"p12","comment":"m15","kind":"question","text":"What if the coffee is free and the books are the excuse?"}
circle:k1 2025-09-26T12:08:34.000Z+0000 comment.added c15 {"by":"p08","comment":"m20","kind":"note","text":"Head office first wants to know whether the food bank signs."}
open 2025-09-26T12:25:42.000Z+0000 comment.added c31 {"by":"p06","comment":"m32","kind":"note","text":"The alderman asked three questions. The children knew all three."}
open 2025-09-26T12:42:51.000Z+0000 result.published r5 {"by":"p07","number":5,"title":"School yard measuring protocol, by pupils","cards":["c30","c31"],"outcomes":["method"],"novelty":["neverThoughtOf"],"licence":"CC-BY-4.0","makers":["p07","p13","p06"],"audience":"open","evidence":"12 spots, 9 days; up to 46 degrees on rubber, 27 under the tree","where":"results/R-5-meetprotocol.txt"}
open 2025-09-26T13:00:00.000Z+0000 result.reported r5 {"by":"p01","report":"t1","how":"Presentation in the hall"}
open 2025-09-26T13:17:08.000Z+0000 card.moved c10 {"by":"p12","from":"acknowledge","to":"engage","rank":"100Oym"}
open 2025-09-26T13:34:17.000Z+0000 card.moved c27 {"by":"p11","from":"acknowledge","to":"engage","rank":"100P7C"}
open 2025-09-26T13:51:25.000Z+0000 card.moved c34 {"by":"p12","from":"acknowledge","to":"engage","rank":"100QIp"}
open 2025-09-26T14:08:34.000Z+0000 card.moved c30 {"by":"p07","from":"cocreate","to":"share","rank":"1000uK"}
open 2025-09-26T14:25:42.000Z+0000 card.moved c31 {"by":"p07","from":"cocreate","to":"share","rank":"1001Vh"}
circle:k1 2025-09-26T14:42:51.000Z+0000 card.blocked c15 {"by":"p08","reason":"waiting for head office"}
open 2025-09-29T07:00:00.000Z+0000 comment.added c4 {"by":"p13","comment":"m09","kind":"note","text":"Three weeks: 9 signals, 6 wanted contact, 0 complaints."}
circle:k1 2025-09-29T08:20:00.000Z+0000 comment.added c15 {"by":"p10","comment":"m21","kind":"note","text":"Sample contract from our national body, see R-8."}
open 2025-09-29T09:40:00.000Z+0000 comment.added c22 {"by":"p11","comment":"m25","kind":"note","text":"Four Sunday reports, four times empty on Monday morning."}
open 2025-09-29T11:00:00.000Z+0000 result.published r7 {"by":"p04","number":7,"title":"Weekend emptying on report: agreement on one page","cards":["c22"],"outcomes":["process"],"novelty":["significantlyBetter"],"licence":"PARTNERS","makers":["p04","p11"],"audience":"partners","evidence":"4 Sundays, 4 times empty on Monday before 9","where":"results/R-7-lediging.txt"}
open 2025-09-29T12:20:00.000Z+0000 result.shared r7 {"by":"p16","with":["o03","o10"]}
open 2025-09-29T13:40:00.000Z+0000 card.moved c22 {"by":"p04","from":"cocreate","to":"share","rank":"10028J"}
open 2025-09-30T07:00:00.000Z+0000 card.recognised c20 {"by":"p10","partner":"p10"}
open 2025-09-30T07:53:20.000Z+0000 partner.engaged c6 {"by":"p12","partner":"p12","role":"advisor","doing":"ideas for a reading corner","share":"named"}
open 2025-09-30T08:46:40.000Z+0000 agreement.kept t3 {"by":"p10"}
open 2025-09-30T09:40:00.000Z+0000 maturity.reached c6 {"by":"p01","maturity":"prototype"}
open 2025-09-30T10:33:20.000Z+0000 maturity.reached c11 {"by":"p15","maturity":"inUse"}
open 2025-09-30T11:26:40.000Z+0000 result.published r2 {"by":"p15","number":2,"title":"Postcard from your neighbours, template in five languages","cards":["c11","c12"],"outcomes":["marketingMethod"],"novelty":["significantlyBetter"],"licence":"CC0-1.0","makers":["p15","p12","p01"],"audience":"open","evidence":"38 delivered, 11 people came; with the flyer 2","where":"results/R-2-briefkaart.txt"}
open 2025-09-30T12:20:00.000Z+0000 result.reported r2 {"by":"p01","report":"t2","how":"Card in every stairwell: 'this is what we did with your story'"}
open 2025-09-30T13:13:20.000Z+0000 card.moved c11 {"by":"p15","from":"cocreate","to":"share","rank":"1003ZA"}
open 2025-09-30T14:06:40.000Z+0000 card.moved c12 {"by":"p16","from":"cocreate","to":"share","rank":"1004AX"}
open 2025-10-01T07:00:00.000Z+0000 card.captured c28 {"by":"p02","number":28,"kind":"problem","title":"You cannot book bulky-waste pick-up without a smartphone","short":"No smartphone, no pick-up","description":"The phone number refers you to the app.","settings":["street"],"targetGroups":["older people without a smartphone"],"challenge":"u3","parent":"c25","rank":"100ciZ"}
open 2025-10-01T07:17:08.000Z+0000 card.recognised c19 {"by":"p08","partner":"p08"}
open 2025-10-01T07:34:17.000Z+0000 card.recognised c19 {"by":"p05","partner":"p05"}
open 2025-10-01T07:51:25.000Z+0000 ask.raised c19 {"by":"p10","ask":"a07","what":"actor","tag":"verzekering","text":"An insurer willing to think along"}
open 2025-10-01T08:08:34.000Z+0000 ask.raised c34 {"by":"p12","ask":"a13","what":"expertise","tag":"techniek","text":"Anchors without posts in the ground"}
open 2025-10-01T08:25:42.000Z+0000 partner.engaged c18 {"by":"p13","partner":"p13","role":"advisor","doing":"measures what goes in and out","share":"named"}
open 2025-10-01T08:42:51.000Z+0000 partner.engaged c19 {"by":"p13","partner":"p13","role":"advisor","doing":"finds out how other cities do it","share":"named"}
open 2025-10-01T09:00:00.000Z+0000 partner.engaged c19 {"partner":"x2","role":"advisor","doing":"tells what a branch needs","share":"byRole","describedAs":"a supermarket"}
own 2025-10-01T09:17:08.000Z+0000 participant.identified c19 {"by":"p08","seat":"x2","partner":"p08"}
open 2025-10-01T09:34:17.000Z+0000 partner.engaged c20 {"partner":"x3","role":"advisor","share":"silent"}
own 2025-10-01T09:51:25.000Z+0000 participant.identified c20 {"by":"p02","seat":"x3","partner":"p02"}
open 2025-10-01T10:08:34.000Z+0000 partner.engaged c26 {"by":"p02","partner":"p02","role":"lead","doing":"asks his former colleagues","share":"named"}
open 2025-10-01T10:25:42.000Z+0000 partner.engaged c26 {"by":"p11","partner":"p11","role":"contributor","doing":"gives them a place","share":"named"}
open 2025-10-01T10:42:51.000Z+0000 partner.engaged c27 {"by":"p04","partner":"p04","role":"advisor","doing":"collects the rest in one go","share":"named"}
open 2025-10-01T11:00:00.000Z+0000 partner.engaged c34 {"by":"p02","partner":"p02","role":"contributor","doing":"sews and ties","share":"named"}
open 2025-10-01T11:17:08.000Z+0000 partner.engaged c34 {"by":"p14","partner":"p14","role":"advisor","doing":"knows about wind","share":"named"}
open 2025-10-01T11:34:17.000Z+0000 agreement.made t6 {"by":"p12","who":"p12","text":"Test sail in the hall","card":"c34","due":"2025-10-17"}
open 2025-10-01T11:51:25.000Z+0000 comment.added c6 {"by":"p02","comment":"m12","kind":"note","text":"Soup was good. Sixteen came, not twelve."}
open 2025-10-01T12:08:34.000Z+0000 comment.added c19 {"by":"p08","comment":"m23","kind":"concern","text":"Without an answer my boss says no."}
open 2025-10-01T12:25:42.000Z+0000 comment.added c24 {"by":"p04","comment":"m27","kind":"note","text":"Kade square: from 14 to 3 bags a week. Haven street: from 14 to 6."}
open 2025-10-01T12:42:51.000Z+0000 comment.added c34 {"by":"p02","comment":"m33","kind":"build","text":"With grommets and snap hooks on the fence. No post needed."}
open 2025-10-01T13:00:00.000Z+0000 comment.added c35 {"by":"p05","comment":"m34","kind":"question","text":"Does a sail on an existing fence count as a structure?"}
open 2025-10-01T13:17:08.000Z+0000 result.reused r5 {"by":"p14","reuse":"h2","who":"p14","version":1,"card":"c33","text":"Used at two other schools in the region","kind":"scaledUp"}
open 2025-10-01T13:34:17.000Z+0000 card.moved c27 {"by":"p11","from":"engage","to":"cocreate","rank":"100J7C"}
open 2025-10-01T13:51:25.000Z+0000 card.moved c34 {"by":"p12","from":"engage","to":"cocreate","rank":"100KIp"}
open 2025-10-01T14:08:34.000Z+0000 card.moved c26 {"by":"p02","from":"acknowledge","to":"engage","rank":"100RWo"}
open 2025-10-01T14:25:42.000Z+0000 card.moved c19 {"by":"p10","from":"recognise","to":"acknowledge","rank":"100YLB"}
open 2025-10-01T14:42:51.000Z+0000 card.blocked c35 {"by":"p06","reason":"permit desk asks for a structural drawing"}
open 2025-10-02T07:00:00.000Z+0000 maturity.reached c24 {"by":"p01","maturity":"inUse"}
open 2025-10-02T08:36:00.000Z+0000 comment.added c36 {"by":"p06","comment":"m35","kind":"concern","text":"Three toddlers fell on the test patch."}
open 2025-10-02T10:12:00.000Z+0000 result.published r4 {"by":"p01","number":4,"title":"Container garden starter kit","cards":["c24"],"outcomes":["product","method"],"novelty":["newTargetGroup"],"licence":"CC-BY-SA-4.0","makers":["p01","p04","p11"],"audience":"open","evidence":"From 14 to 3 and 6 bags a week, two spots, two weeks counted","where":"results/R-4-startpakket.txt"}
open 2025-10-02T11:48:00.000Z+0000 result.reported r4 {"by":"p01","report":"t3","how":"Sign by the boxes"}
open 2025-10-02T13:24:00.000Z+0000 card.moved c24 {"by":"p01","from":"cocreate","to":"share","rank":"1005K4"}
open 2025-10-03T07:00:00.000Z+0000 maturity.reached c4 {"by":"p11","maturity":"inUse"}
open 2025-10-03T09:40:00.000Z+0000 result.published r1 {"by":"p11","number":1,"title":"Signal card for caretakers","cards":["c4"],"outcomes":["method","service"],"novelty":["newTargetGroup"],"licence":"CC-BY-4.0","makers":["p11","p03","p01"],"audience":"open","evidence":"Three weeks: 9 signals, 6 wanted contact, 0 complaints","where":"results/R-1-signaalkaart.txt"}
open 2025-10-03T12:20:00.000Z+0000 card.moved c4 {"by":"p11","from":"cocreate","to":"share","rank":"1006OW"}
open 2025-10-04T07:00:00.000Z+0000 maturity.reached c27 {"by":"p11","maturity":"prototype"}
open 2025-10-04T11:00:00.000Z+0000 comment.added c27 {"by":"p02","comment":"m29","kind":"note","text":"Five toasters, four fixed, one heart unburdened."}
open 2025-10-06T07:00:00.000Z+0000 session.planned s4 {"by":"p16","number":4,"title":"Harvest and share","goal":"Share results, arrange reuse, decide","place":"De Kade, reading room","date":"2025-10-08","start":"19:30","agenda":[{"item":"a1","method":"check-in","name":{"en":"Check-in","nl":"Check-in"},"minutes":10},{"item":"a2","method":"harvest","name":{"en":"Harvest","nl":"Oogsten"},"minutes":40},{"item":"a3","method":"well-stolen","name":{"en":"Well stolen","nl":"Goed gejat"},"minutes":25},{"item":"a4","method":"break","name":{"en":"Break","nl":"Pauze"},"minutes":10},{"item":"a5","method":"pitch","name":{"en":"Pitch and think along","nl":"Pitch en samen doordenken"},"minutes":30},{"item":"a6","method":"consent","name":{"en":"Consent decision","nl":"Besluit met consent"},"minutes":20},{"item":"a7","method":"check-out","name":{"en":"Check-out","nl":"Check-out"},"minutes":15}],"facilitator":"p16","scribe":"p02"}
open 2025-10-06T07:40:00.000Z+0000 card.captured c39 {"by":"p04","number":39,"kind":"opportunity","title":"District North wants to take over our approach","short":"North wants to copy","description":"They have three container spots and no plan.","settings":["street"],"targetGroups":["other districts"],"challenge":null,"rank":"100dHi"}
open 2025-10-06T08:20:00.000Z+0000 maturity.reached c16 {"by":"p09","maturity":"inUse"}
open 2025-10-06T09:00:00.000Z+0000 maturity.reached c18 {"by":"p10","maturity":"pilot"}
open 2025-10-06T09:40:00.000Z+0000 maturity.reached c34 {"by":"p12","maturity":"prototype"}
open 2025-10-06T10:20:00.000Z+0000 comment.added c18 {"by":"p13","comment":"m22","kind":"note","text":"First weekend: 31 items in, 29 out, 2 thrown away."}
open 2025-10-06T11:00:00.000Z+0000 comment.added c39 {"by":"p04","comment":"m36","kind":"note","text":"North has the starter kit and calls on Wednesday."}
open 2025-10-06T11:40:00.000Z+0000 result.published r3 {"by":"p09","number":3,"title":"Run book: one pick-up round for two supermarkets","cards":["c14","c16"],"outcomes":["process"],"novelty":["significantlyBetter"],"licence":"CC-BY-SA-4.0","makers":["p09","p08","p10"],"audience":"open","evidence":"5 evenings, 212 kilos saved, 1 evening missed","where":"results/R-3-draaiboek.txt"}
open 2025-10-06T12:20:00.000Z+0000 result.shared r3 {"by":"p16","with":["o07","o08"]}
open 2025-10-06T13:00:00.000Z+0000 result.reused r2 {"by":"p06","reuse":"h3","who":"p06","version":1,"text":"Invitation for the parents' evening","kind":"newTargetGroup"}
open 2025-10-06T13:40:00.000Z+0000 result.reused r4 {"by":"p16","reuse":"h4","who":"District North","version":1,"card":"c39","text":"Three spots in North","kind":"scaledUp"}
open 2025-10-06T14:20:00.000Z+0000 card.moved c16 {"by":"p09","from":"cocreate","to":"share","rank":"1007Y3"}
open 2025-10-07T07:00:00.000Z+0000 result.reused r1 {"by":"p16","reuse":"h5","who":"Zorg aan de Kade","version":1,"text":"Same card, now for home helps","kind":"newTargetGroup","competitor":true}
open 2025-10-08T17:30:00.000Z+0000 session.started s4 {"by":"p16","session":"s4","rule":"open"}
open 2025-10-08T17:30:00.000Z+0001 agenda.started s4 {"by":"p16","session":"s4","item":"a1"}
open 2025-10-08T17:35:33.000Z+0000 attendance.noted s4 {"by":"p02","session":"s4","present":["p01","p02","p04","p05","p06","p08","p09","p10","p11","p12","p13","p14","p15"]}
open 2025-10-08T17:39:00.000Z+0000 agenda.started s4 {"by":"p16","session":"s4","item":"a2"}
open 2025-10-08T17:41:06.000Z+0000 card.captured c8 {"by":"p07","session":"s4","number":8,"kind":"innovation","title":"Walk-home buddies","short":"Walk-home buddies","description":"Whoever walks the dog at eight anyway, walks along with someone. Pitched by the pupil council.","settings":["street"],"targetGroups":["older people"],"challenge":"u1","rank":"100em2"}
open 2025-10-08T17:46:40.000Z+0000 card.captured c40 {"session":"s4","number":40,"kind":"problem","title":"The same residents get asked every time","short":"Always the same people","description":"Samira is in five working groups and has a job as well.","settings":["street"],"targetGroups":["active residents"],"challenge":null,"rank":"100fs6"}
open 2025-10-08T17:52:13.000Z+0000 card.captured c43 {"by":"p13","session":"s4","number":43,"kind":"opportunity","title":"Students are looking for placements in the district","short":"Student placements","description":"Thirty students from February, six assignments needed.","settings":["education"],"targetGroups":["social work and construction students"],"challenge":null,"rank":"100gfE"}
open 2025-10-08T17:57:46.000Z+0000 innovation.linked c8 {"by":"p07","session":"s4","answers":["c7"]}
open 2025-10-08T18:03:20.000Z+0000 innovation.described c8 {"by":"p07","session":"s4","outcomes":["service"],"novelty":["neverThoughtOf"],"connects":[{"what":"actor","text":"dog owners and older people"}]}
open 2025-10-08T18:08:53.000Z+0000 card.recognised c8 {"by":"p02","session":"s4","partner":"p02"}
open 2025-10-08T18:14:26.000Z+0000 card.recognised c25 {"by":"p04","session":"s4","partner":"p04"}
open 2025-10-08T18:18:00.000Z+0000 agenda.started s4 {"by":"p16","session":"s4","item":"a3"}
open 2025-10-08T18:20:00.000Z+0000 card.recognised c32 {"by":"p14","session":"s4","partner":"p14"}
open 2025-10-08T18:25:33.000Z+0000 card.recognised c39 {"by":"p01","session":"s4","partner":"p01"}
open 2025-10-08T18:31:06.000Z+0000 card.recognised c39 {"by":"p04","session":"s4","partner":"p04"}
open 2025-10-08T18:36:40.000Z+0000 card.recognised c40 {"by":"p03","session":"s4","partner":"p03"}
open 2025-10-08T18:42:00.000Z+0000 agenda.started s4 {"by":"p16","session":"s4","item":"a4"}
open 2025-10-08T18:42:13.000Z+0000 card.recognised c43 {"by":"p06","session":"s4","partner":"p06"}
open 2025-10-08T18:47:46.000Z+0000 partner.engaged c39 {"by":"p04","session":"s4","partner":"p04","role":"advisor","doing":"contact with North","share":"named"}
open 2025-10-08T18:51:00.000Z+0000 agenda.started s4 {"by":"p16","session":"s4","item":"a5"}
open 2025-10-08T18:53:20.000Z+0000 maturity.reached c8 {"by":"p07","session":"s4","maturity":"idea"}
open 2025-10-08T18:58:53.000Z+0000 maturity.reached c38 {"by":"p16","session":"s4","maturity":"inUse"}
open 2025-10-08T19:04:26.000Z+0000 decision.recorded d5 {"by":"p02","session":"s4","question":"Under which terms do we share?","outcome":"Results are open (CC), except the emptying agreement: partners only","method":"consent","cards":["c22"]}
open 2025-10-08T19:10:00.000Z+0000 decision.recorded d6 {"by":"p02","session":"s4","question":"What about the tiles?","outcome":"Stop: too expensive and a trip hazard","method":"facilitator","cards":["c36"]}
open 2025-10-08T19:15:33.000Z+0000 result.published r6 {"by":"p16","session":"s4","number":6,"title":"Kiem evening, 150-minute script","cards":["c38"],"outcomes":["method","organisationalModel"],"novelty":["significantlyBetter"],"licence":"CC0-1.0","makers":["p16","p05"],"audience":"open","evidence":"4 evenings, 15 partners, 10 cards shared in 6 weeks","where":"results/R-6-kiemavond.txt"}
open 2025-10-08T19:20:00.000Z+0000 agenda.started s4 {"by":"p16","session":"s4","item":"a6"}
open 2025-10-08T19:21:06.000Z+0000 card.closed c36 {"by":"p16","session":"s4","outcome":"stopped","reason":"too expensive and a trip hazard for the youngest"}
open 2025-10-08T19:26:40.000Z+0000 limit.set board {"by":"p16","session":"s4","stage":"engage","limit":5}
open 2025-10-08T19:32:13.000Z+0000 card.moved c39 {"by":"p16","session":"s4","from":"recognise","to":"acknowledge","rank":"100ZHi"}
open 2025-10-08T19:37:46.000Z+0000 card.moved c14 {"by":"p16","session":"s4","from":"cocreate","to":"share","rank":"1008MI"}
open 2025-10-08T19:39:00.000Z+0000 agenda.started s4 {"by":"p16","session":"s4","item":"a7"}
open 2025-10-08T19:43:20.000Z+0000 card.moved c38 {"by":"p16","session":"s4","from":"cocreate","to":"share","rank":"1009gL"}
own 2025-10-08T19:48:53.000Z+0000 note.written c40 {"by":"p16","session":"s4","card":"c40","text":"Protect Samira: no more than three lead roles."}
open 2025-10-08T19:54:26.000Z+0000 session.closed s4 {"by":"p16","session":"s4"}
"""#
}
