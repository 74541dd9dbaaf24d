// SPDX-License-Identifier: CC0-1.0
// swift-format-ignore-file

// The demo board: six weeks of cooperation in a city district. The district, the people and the organisations are
// fictional. One event per line in the order of time: audience, stamp, kind, target, payload. In this story today is
// 2025-10-10. It is one literal because an embedded resource of this size takes the compiler 17 seconds.

extension Demo {
  static let dutch = #"""
open 2025-09-01T07:00:00.000Z+0000 board.started board {"by":"p16","title":"Samen in Oeverwijk","place":"Oeverwijk, stad Lindehaven (verzonnen)","language":"nl"}
open 2025-09-01T07:00:00.000Z+0001 limit.set board {"by":"p16","stage":"acknowledge","limit":8}
open 2025-09-01T07:00:00.000Z+0002 limit.set board {"by":"p16","stage":"engage","limit":8}
open 2025-09-01T07:00:00.000Z+0003 limit.set board {"by":"p16","stage":"cocreate","limit":9}
open 2025-09-01T07:00:00.000Z+0004 promise.set board {"by":"p16","percent":85,"days":28}
open 2025-09-01T07:08:43.000Z+0000 challenge.named u1 {"by":"p16","number":1,"title":"Niemand in Oeverwijk hoeft het alleen te doen","short":"Niet alleen","need":"Minder eenzaamheid in een stadswijk","targetGroups":["alleenwonende 70-plussers, nieuwkomers, jongvolwassenen"],"reach":"neighbourhood"}
open 2025-09-01T07:17:27.000Z+0000 challenge.named u2 {"by":"p16","number":2,"title":"Geen goed eten in de container","short":"Eten op tafel","need":"Voedseloverschotten nuttig gebruiken","targetGroups":["huishoudens met weinig geld die niet bij de voedselbank komen"],"reach":"neighbourhood"}
open 2025-09-01T07:26:10.000Z+0000 challenge.named u3 {"by":"p16","number":3,"title":"Een stoep om trots op te zijn","short":"Schone stoep","need":"Minder afval op straat in de wijk","targetGroups":["bewoners van de Kadeflats en de Havenstraat"],"reach":"neighbourhood"}
open 2025-09-01T07:34:54.000Z+0000 challenge.named u4 {"by":"p16","number":4,"title":"Een schoolplein waar je ook in juni kunt spelen","short":"Koel plein","need":"Minder hittestress voor kinderen (klimaatverandering)","targetGroups":["kinderen van 4 tot 12 jaar"],"reach":"region"}
open 2025-09-01T07:43:38.000Z+0000 partner.joined o01 {"by":"p16","type":"group","setting":"street","publicName":"Bewonersgroep Oeverwijk"}
open 2025-09-01T07:52:21.000Z+0000 partner.joined o02 {"by":"p16","type":"institution","setting":"care","publicName":"Thuiszorg De Linde"}
open 2025-09-01T08:01:05.000Z+0000 partner.joined o03 {"by":"p16","type":"publicBody","setting":"street","publicName":"Gemeente Lindehaven"}
open 2025-09-01T08:09:49.000Z+0000 partner.joined o04 {"by":"p16","type":"department","affiliation":"o03","setting":"street","publicName":"afd. Afval & Reiniging"}
open 2025-09-01T08:18:32.000Z+0000 partner.joined o05 {"by":"p16","type":"department","affiliation":"o03","setting":"care","publicName":"afd. Sociaal Domein"}
open 2025-09-01T08:27:16.000Z+0000 partner.joined o06 {"by":"p16","type":"institution","setting":"education","publicName":"Basisschool De Regenboog"}
open 2025-09-01T08:36:00.000Z+0000 partner.joined o07 {"by":"p16","type":"company","setting":"business","publicName":"Verswaard supermarkt"}
open 2025-09-01T08:44:43.000Z+0000 partner.joined o08 {"by":"p16","type":"company","setting":"business","publicName":"Buurtmarkt Plus"}
open 2025-09-01T08:53:27.000Z+0000 partner.joined o09 {"by":"p16","type":"association","setting":"care","publicName":"Voedselbank Lindehaven"}
open 2025-09-01T09:02:10.000Z+0000 partner.joined o10 {"by":"p16","type":"institution","setting":"street","publicName":"Woningcorporatie Thuishaven"}
open 2025-09-01T09:10:54.000Z+0000 partner.joined o11 {"by":"p16","type":"institution","setting":"culture","publicName":"De Kade bibliotheek & theater"}
open 2025-09-01T09:19:38.000Z+0000 partner.joined o12 {"by":"p16","type":"institution","setting":"education","publicName":"Hogeschool Lindehaven"}
open 2025-09-01T09:28:21.000Z+0000 partner.joined o13 {"by":"p16","type":"publicBody","setting":"street","publicName":"Waterschap Lindestroom"}
open 2025-09-01T09:37:05.000Z+0000 partner.joined p01 {"by":"p16","type":"person","affiliation":"o01","perspectives":["citizen"],"describes":"initiatiefnemer, Kadeflats"}
people 2025-09-01T09:37:05.000Z+0001 partner.named p01 {"by":"p16","name":"Samira El Idrissi"}
open 2025-09-01T09:45:49.000Z+0000 partner.joined p02 {"by":"p16","type":"person","perspectives":["citizen","endUser"],"describes":"oud-timmerman, 74, woont alleen"}
people 2025-09-01T09:45:49.000Z+0001 partner.named p02 {"by":"p16","name":"Henk Brouwer"}
open 2025-09-01T09:54:32.000Z+0000 partner.joined p03 {"by":"p16","type":"person","affiliation":"o02","perspectives":["professional"],"describes":"wijkverpleegkundige"}
people 2025-09-01T09:54:32.000Z+0001 partner.named p03 {"by":"p16","name":"Fatma Yildiz"}
open 2025-09-01T10:03:16.000Z+0000 partner.joined p04 {"by":"p16","type":"person","affiliation":"o04","perspectives":["professional"],"describes":"beheerder inzameling"}
people 2025-09-01T10:03:16.000Z+0001 partner.named p04 {"by":"p16","name":"Joris van Dam"}
open 2025-09-01T10:12:00.000Z+0000 partner.joined p05 {"by":"p16","type":"person","affiliation":"o05","perspectives":["professional"],"describes":"beleidsadviseur"}
people 2025-09-01T10:12:00.000Z+0001 partner.named p05 {"by":"p16","name":"Noor Verhoeven"}
open 2025-09-01T10:20:43.000Z+0000 partner.joined p06 {"by":"p16","type":"person","affiliation":"o06","perspectives":["professional"],"describes":"schooldirecteur"}
people 2025-09-01T10:20:43.000Z+0001 partner.named p06 {"by":"p16","name":"Marloes Kuipers"}
open 2025-09-01T10:29:27.000Z+0000 partner.joined p07 {"by":"p16","type":"group","affiliation":"o06","perspectives":["endUser"],"describes":"groep 7 en 8"}
people 2025-09-01T10:29:27.000Z+0001 partner.named p07 {"by":"p16","name":"Leerlingenraad De Regenboog"}
open 2025-09-01T10:38:10.000Z+0000 partner.joined p08 {"by":"p16","type":"person","affiliation":"o07","perspectives":["professional"],"describes":"filiaalmanager"}
people 2025-09-01T10:38:10.000Z+0001 partner.named p08 {"by":"p16","name":"Priya Ramdin"}
open 2025-09-01T10:46:54.000Z+0000 partner.joined p09 {"by":"p16","type":"person","affiliation":"o08","perspectives":["professional"],"describes":"eigenaar"}
people 2025-09-01T10:46:54.000Z+0001 partner.named p09 {"by":"p16","name":"Tom Jacobs"}
open 2025-09-01T10:55:38.000Z+0000 partner.joined p10 {"by":"p16","type":"person","affiliation":"o09","perspectives":["professional"],"describes":"coördinator"}
people 2025-09-01T10:55:38.000Z+0001 partner.named p10 {"by":"p16","name":"Ineke Smit"}
open 2025-09-01T11:04:21.000Z+0000 partner.joined p11 {"by":"p16","type":"person","affiliation":"o10","perspectives":["professional"],"describes":"huismeester Kadeflats"}
people 2025-09-01T11:04:21.000Z+0001 partner.named p11 {"by":"p16","name":"Bram Postma"}
open 2025-09-01T11:13:05.000Z+0000 partner.joined p12 {"by":"p16","type":"person","affiliation":"o11","perspectives":["professional"],"describes":"programmamaker"}
people 2025-09-01T11:13:05.000Z+0001 partner.named p12 {"by":"p16","name":"Lotte Hermans"}
open 2025-09-01T11:21:49.000Z+0000 partner.joined p13 {"by":"p16","type":"person","affiliation":"o12","perspectives":["professional"],"describes":"onderzoeker leefbare stad"}
people 2025-09-01T11:21:49.000Z+0001 partner.named p13 {"by":"p16","name":"Aylin Demir"}
open 2025-09-01T11:30:32.000Z+0000 partner.joined p14 {"by":"p16","type":"person","affiliation":"o13","perspectives":["professional"],"describes":"gebiedsadviseur"}
people 2025-09-01T11:30:32.000Z+0001 partner.named p14 {"by":"p16","name":"Sjaak Willems"}
open 2025-09-01T11:39:16.000Z+0000 partner.joined p15 {"by":"p16","type":"person","perspectives":["citizen","endUser"],"describes":"nieuw in de wijk, 29"}
people 2025-09-01T11:39:16.000Z+0001 partner.named p15 {"by":"p16","name":"Carmen Lopes"}
open 2025-09-01T11:48:00.000Z+0000 partner.joined p16 {"by":"p16","type":"person","perspectives":["facilitator"],"describes":"procesbegeleider"}
people 2025-09-01T11:48:00.000Z+0001 partner.named p16 {"by":"p16","name":"Esther Vonk"}
open 2025-09-01T11:56:43.000Z+0000 competition.noted board {"by":"p16","partners":["o07","o08"]}
open 2025-09-01T12:05:27.000Z+0000 offer.made p01 {"by":"p01","offer":"p01.1","what":"actor","tag":"netwerk","text":"40 buren in de appgroep"}
open 2025-09-01T12:14:10.000Z+0000 offer.made p02 {"by":"p02","offer":"p02.1","what":"expertise","tag":"reparatie","text":"timmeren en repareren"}
open 2025-09-01T12:22:54.000Z+0000 offer.made p03 {"by":"p03","offer":"p03.1","what":"expertise","tag":"signaleren","text":"eenzaamheid herkennen en bespreken"}
open 2025-09-01T12:31:38.000Z+0000 offer.made p04 {"by":"p04","offer":"p04.1","what":"resource","tag":"materiaal","text":"plantenbakken en aarde"}
open 2025-09-01T12:40:21.000Z+0000 offer.made p05 {"by":"p05","offer":"p05.1","what":"resource","tag":"geld","text":"leefbaarheidsbudget, 2.500 euro"}
open 2025-09-01T12:49:05.000Z+0000 offer.made p06 {"by":"p06","offer":"p06.1","what":"resource","tag":"ruimte","text":"schoolkeuken, 17 tot 21 uur"}
open 2025-09-01T12:57:49.000Z+0000 offer.made p07 {"by":"p07","offer":"p07.1","what":"expertise","tag":"meten","text":"tellen, meten en presenteren"}
open 2025-09-01T13:06:32.000Z+0000 offer.made p08 {"by":"p08","offer":"p08.1","what":"resource","tag":"koeling","text":"koelcel tot 21 uur"}
open 2025-09-01T13:15:16.000Z+0000 offer.made p09 {"by":"p09","offer":"p09.1","what":"resource","tag":"vervoer","text":"koelbusje, dinsdag en donderdag"}
open 2025-09-01T13:24:00.000Z+0000 offer.made p10 {"by":"p10","offer":"p10.1","what":"expertise","tag":"voedselveiligheid","text":"hygiëne en etiketten"}
open 2025-09-01T13:32:43.000Z+0000 offer.made p11 {"by":"p11","offer":"p11.1","what":"resource","tag":"ruimte","text":"fietsenkelder, droog en afsluitbaar"}
open 2025-09-01T13:41:27.000Z+0000 offer.made p12 {"by":"p12","offer":"p12.1","what":"resource","tag":"uitlenen","text":"uitleensysteem en balie"}
open 2025-09-01T13:50:10.000Z+0000 offer.made p13 {"by":"p13","offer":"p13.1","what":"expertise","tag":"meten","text":"meetopzet en meters"}
open 2025-09-01T13:58:54.000Z+0000 offer.made p14 {"by":"p14","offer":"p14.1","what":"resource","tag":"geld","text":"subsidie ontstenen, helft van de kosten"}
open 2025-09-01T14:07:38.000Z+0000 offer.made p15 {"by":"p15","offer":"p15.1","what":"expertise","tag":"vertalen","text":"Portugees en Kaapverdisch"}
open 2025-09-01T14:16:21.000Z+0000 session.planned s1 {"by":"p16","number":1,"title":"Wat zien we?","goal":"Problemen en kansen herkennen, vier uitdagingen kiezen","place":"aula De Regenboog","date":"2025-09-03","start":"19:30","agenda":[{"item":"a1","method":"check-in","name":{"en":"Check-in","nl":"Check-in"},"minutes":10},{"item":"a2","method":"silent-capture","name":{"en":"Silent capture","nl":"Stil verzamelen"},"minutes":12},{"item":"a3","method":"clustering","name":{"en":"Affinity clustering","nl":"Clusteren"},"minutes":25},{"item":"a4","method":"recognition-round","name":{"en":"Recognition round","nl":"Herkenningsronde"},"minutes":15},{"item":"a5","method":"dot-vote","name":{"en":"Dot vote (blind)","nl":"Stippen plakken (blind)"},"minutes":12},{"item":"a6","method":"break","name":{"en":"Break","nl":"Pauze"},"minutes":10},{"item":"a7","method":"dream-backcast","name":{"en":"Dream and backcast","nl":"Dromen en terugredeneren"},"minutes":40},{"item":"a8","method":"consent","name":{"en":"Consent decision","nl":"Besluit met consent"},"minutes":15},{"item":"a9","method":"check-out","name":{"en":"Check-out","nl":"Check-out"},"minutes":11}],"facilitator":"p16","scribe":"p12"}
open 2025-09-01T14:25:05.000Z+0000 card.captured c1 {"by":"p01","number":1,"kind":"problem","title":"Bewoners van de Kadeflats spreken soms dagen niemand","short":"Dagen niemand spreken","description":"Op de trap groet iedereen, achter de deur is het stil. De wijkverpleegkundige ziet het, de huisarts hoort het, niemand doet iets.","settings":["street","care"],"targetGroups":["alleenwonende 70-plussers"],"challenge":"u1","rank":"1000bO"}
open 2025-09-01T14:33:49.000Z+0000 card.captured c13 {"by":"p10","number":13,"kind":"problem","title":"Elke avond gaat er vers eten in de container","short":"Vers eten in container","description":"Brood, sla, kip met de datum van morgen. Bij twee supers samen vijf kratten per avond.","settings":["business"],"targetGroups":["huishoudens met weinig geld"],"challenge":"u2","rank":"1001lu"}
open 2025-09-01T14:42:32.000Z+0000 card.captured c21 {"by":"p04","number":21,"kind":"problem","title":"Afvalzakken naast de ondergrondse containers","short":"Zakken naast container","description":"Eén zak trekt er tien aan. Twee plekken: Kadeplein en Havenstraat.","settings":["street"],"targetGroups":["bewoners"],"challenge":"u3","rank":"1002Xv"}
open 2025-09-01T14:51:16.000Z+0000 card.captured c37 {"by":"p05","number":37,"kind":"problem","title":"Partners weten niet van elkaar wat ze doen","short":"Niet van elkaar weten","description":"Op dinsdag belden drie organisaties dezelfde mevrouw.","settings":["business","care"],"targetGroups":["alle partners"],"challenge":null,"rank":"10035x"}
open 2025-09-02T07:00:00.000Z+0000 card.captured c29 {"by":"p06","number":29,"kind":"problem","title":"Het schoolplein is te heet om te spelen","short":"Schoolplein te heet","description":"Boven de 28 graden blijven de kleuters binnen. In juni waren dat elf dagen.","settings":["education"],"targetGroups":["kinderen van 4 tot 12"],"challenge":"u4","rank":"1004Jw"}
open 2025-09-02T11:00:00.000Z+0000 comment.added c1 {"by":"p03","comment":"m01","kind":"note","text":"Ik kom bij elf mensen die nooit bezoek hebben. Ik mag hun namen niet noemen."}
open 2025-09-03T17:30:00.000Z+0000 session.started s1 {"by":"p16","session":"s1","rule":"open"}
open 2025-09-03T17:30:00.000Z+0001 dream.told u1 {"by":"p16","session":"s1","year":2030,"text":"In 2030 kent iedereen in Oeverwijk drie mensen op loopafstand bij naam."}
open 2025-09-03T17:30:00.000Z+0002 agenda.started s1 {"by":"p16","session":"s1","item":"a1"}
open 2025-09-03T17:32:12.000Z+0000 dream.told u2 {"by":"p16","session":"s1","year":2028,"text":"In 2028 eindigt geen eetbare maaltijd uit Oeverwijk nog als afval."}
open 2025-09-03T17:34:24.000Z+0000 dream.told u3 {"by":"p16","session":"s1","year":2027,"text":"In 2027 loopt elk kind van school naar huis zonder één zak naast een container te zien."}
open 2025-09-03T17:36:37.000Z+0000 dream.told u4 {"by":"p16","session":"s1","year":2029,"text":"Op de warmste dag van 2029 is het schoolplein de koelste plek van de wijk."}
open 2025-09-03T17:38:49.000Z+0000 change.needed u1 {"by":"p16","session":"s1","change":"U1.1","text":"Signalen komen bij iemand terecht die iets kan doen"}
open 2025-09-03T17:39:00.000Z+0000 agenda.started s1 {"by":"p16","session":"s1","item":"a2"}
open 2025-09-03T17:41:01.000Z+0000 change.needed u1 {"by":"p16","session":"s1","change":"U1.2","text":"Er is altijd een plek waar je zonder reden binnenloopt"}
open 2025-09-03T17:43:14.000Z+0000 change.needed u1 {"by":"p16","session":"s1","change":"U1.3","text":"Hulp vragen is gewoon"}
open 2025-09-03T17:45:26.000Z+0000 change.needed u2 {"by":"p16","session":"s1","change":"U2.1","text":"Winkels weten om vijf uur wat er overblijft"}
open 2025-09-03T17:47:38.000Z+0000 change.needed u2 {"by":"p16","session":"s1","change":"U2.2","text":"Eén koelketen voor de hele wijk"}
open 2025-09-03T17:49:51.000Z+0000 change.needed u2 {"by":"p16","session":"s1","change":"U2.3","text":"Eten halen kan zonder schaamte"}
open 2025-09-03T17:51:00.000Z+0000 agenda.started s1 {"by":"p16","session":"s1","item":"a3"}
open 2025-09-03T17:52:03.000Z+0000 change.needed u3 {"by":"p16","session":"s1","change":"U3.1","text":"Een volle container is binnen een dag leeg"}
open 2025-09-03T17:54:15.000Z+0000 change.needed u3 {"by":"p16","session":"s1","change":"U3.2","text":"Bewoners voelen zich eigenaar van de plek"}
open 2025-09-03T17:56:28.000Z+0000 change.needed u3 {"by":"p16","session":"s1","change":"U3.3","text":"Spullen krijgen een tweede ronde"}
open 2025-09-03T17:58:40.000Z+0000 change.needed u4 {"by":"p16","session":"s1","change":"U4.1","text":"Er is schaduw voor elke klas"}
open 2025-09-03T18:00:52.000Z+0000 change.needed u4 {"by":"p16","session":"s1","change":"U4.2","text":"Regenwater blijft op het plein"}
open 2025-09-03T18:03:05.000Z+0000 change.needed u4 {"by":"p16","session":"s1","change":"U4.3","text":"Iemand zorgt voor het groen, ook in de vakantie"}
open 2025-09-03T18:07:30.000Z+0000 attendance.noted s1 {"by":"p12","session":"s1","present":["p01","p02","p03","p04","p05","p06","p07","p08","p10","p11","p12","p13"]}
open 2025-09-03T18:09:42.000Z+0000 card.captured c2 {"session":"s1","number":2,"kind":"problem","title":"Niemand weet wie alleen woont én contact wil","short":"Wie wil er contact?","description":"De gemeente heeft adressen, de zorg heeft namen, de flat heeft gezichten. Samenvoegen mag niet zomaar (AVG).","settings":["street","care"],"targetGroups":["alleenwonende 70-plussers"],"challenge":"u1","parent":"c1","rank":"1005Cl"}
open 2025-09-03T18:11:54.000Z+0000 card.captured c3 {"session":"s1","number":3,"kind":"problem","title":"Een huisbezoek voelt als controle","short":"Bezoek voelt als controle","description":"Wie aanbelt met een lanyard om, komt er niet in. Mensen zijn bang dat er iets wordt afgepakt.","settings":["street","care"],"targetGroups":["alleenwonende 70-plussers"],"challenge":"u1","parent":"c1","rank":"1006n9"}
open 2025-09-03T18:14:07.000Z+0000 card.captured c5 {"by":"p06","session":"s1","number":5,"kind":"opportunity","title":"De schoolkeuken staat elke avond leeg","short":"Schoolkeuken staat leeg","description":"Zes pitten, vaatwasser, plek voor veertig mensen. Om vijf uur gaat het licht uit.","settings":["education"],"targetGroups":["iedereen in de wijk"],"challenge":"u1","rank":"1007zt"}
open 2025-09-03T18:16:00.000Z+0000 agenda.started s1 {"by":"p16","session":"s1","item":"a4"}
open 2025-09-03T18:16:19.000Z+0000 card.captured c7 {"by":"p02","session":"s1","number":7,"kind":"problem","title":"Na zonsondergang durven ouderen niet naar huis","short":"'s Avonds niet naar huis","description":"De lamp bij het tunneltje is stuk en de bus gaat na zeven uur niet meer.","settings":["street"],"targetGroups":["ouderen"],"challenge":"u1","parent":"c1","rank":"1008Be"}
open 2025-09-03T18:18:31.000Z+0000 card.captured c9 {"session":"s1","number":9,"kind":"problem","title":"Nieuwkomers kennen niemand in hun portiek","short":"Niemand kennen in portiek","description":"Na een half jaar weet ik de naam van de lift, niet van mijn buurvrouw.","settings":["street","culture"],"targetGroups":["nieuwkomers en jongvolwassenen"],"challenge":"u1","rank":"1009NP"}
open 2025-09-03T18:20:44.000Z+0000 card.captured c12 {"session":"s1","number":12,"kind":"problem","title":"Uitnodigingen zijn alleen in het Nederlands","short":"Alleen in het Nederlands","description":"De flyer van de wijkraad heeft 400 woorden en één taal.","settings":["street"],"targetGroups":["nieuwkomers"],"challenge":"u1","parent":"c9","rank":"100AAX"}
open 2025-09-03T18:22:56.000Z+0000 card.captured c14 {"by":"p10","session":"s1","number":14,"kind":"problem","title":"Niemand kan na 20.00 uur gekoeld ophalen","short":"Geen gekoelde ophaal","description":"Vrijwilligers hebben een fiets, geen koelbus. Na twee uur buiten de koeling mag het niet meer.","settings":["business"],"targetGroups":["vrijwilligers van de voedselbank"],"challenge":"u2","parent":"c13","rank":"100BMI"}
open 2025-09-03T18:25:08.000Z+0000 card.captured c17 {"by":"p01","session":"s1","number":17,"kind":"opportunity","title":"De lege kiosk op het Kadeplein heeft stroom","short":"Lege kiosk met stroom","description":"Eigenaar is de gemeente, huurder is er niet, de meterkast werkt.","settings":["street"],"targetGroups":["hele wijk"],"challenge":"u2","rank":"100C9Q"}
open 2025-09-03T18:27:21.000Z+0000 card.captured c22 {"by":"p04","session":"s1","number":22,"kind":"problem","title":"Container vol op zondag, geleegd op dinsdag","short":"Vol op zondag","description":"Twee dagen vol is twee dagen ernaast.","settings":["street"],"targetGroups":["bewoners Kadeplein"],"challenge":"u3","parent":"c21","rank":"100D8J"}
open 2025-09-03T18:29:33.000Z+0000 card.captured c25 {"session":"s1","number":25,"kind":"problem","title":"Grofvuil staat dagen op de stoep","short":"Grofvuil op de stoep","description":"Een bank van maandag tot donderdag. Kinderen springen erop tot hij stuk is.","settings":["street"],"targetGroups":["bewoners"],"challenge":"u3","rank":"100EvR"}
open 2025-09-03T18:31:00.000Z+0000 agenda.started s1 {"by":"p16","session":"s1","item":"a5"}
open 2025-09-03T18:31:45.000Z+0000 card.captured c30 {"by":"p07","session":"s1","number":30,"kind":"problem","title":"Niemand weet hoe heet het echt wordt","short":"Hoe heet is het echt?","description":"De weerapp meet op het vliegveld, niet op het rubber.","settings":["education"],"targetGroups":["kinderen en school"],"challenge":"u4","parent":"c29","rank":"100FuK"}
open 2025-09-03T18:33:58.000Z+0000 card.captured c38 {"by":"p16","session":"s1","number":38,"kind":"innovation","title":"De Kiem-avond: elke maand 150 minuten, één bord","short":"De Kiem-avond","description":"Herkennen, erkennen, inschakelen, maken, delen. Eén avond, één bord, koffie.","settings":["street","business"],"targetGroups":["alle partners"],"challenge":null,"rank":"100GgL"}
open 2025-09-03T18:36:10.000Z+0000 card.captured c41 {"session":"s1","number":41,"kind":"problem","title":"Ouderen zijn alleen","short":"Ouderen zijn alleen","description":"Dubbel van nummer 1.","settings":["street"],"targetGroups":["ouderen"],"challenge":"u1","rank":"100HTT"}
open 2025-09-03T18:38:22.000Z+0000 card.merged c41 {"by":"p16","session":"s1","into":"c1","reason":"hetzelfde als #1"}
open 2025-09-03T18:40:35.000Z+0000 innovation.linked c38 {"by":"p16","session":"s1","answers":["c37"]}
open 2025-09-03T18:42:00.000Z+0000 agenda.started s1 {"by":"p16","session":"s1","item":"a6"}
open 2025-09-03T18:42:47.000Z+0000 innovation.described c38 {"by":"p16","session":"s1","outcomes":["method","organisationalModel"],"novelty":["significantlyBetter"],"connects":[{"what":"actor","text":"alle partners"},{"what":"expertise","text":"procesbegeleiding"}],"firstStep":"Gewoon beginnen, op woensdag"}
open 2025-09-03T18:45:00.000Z+0000 evidence.noted c1 {"by":"p01","session":"s1","text":"Mevrouw B. (81): 'De bezorger is mijn bezoek.' GGD-peiling 2024: 4 op 10 ouderen in de flats voelt zich eenzaam."}
open 2025-09-03T18:47:12.000Z+0000 evidence.noted c13 {"by":"p10","session":"s1","text":"Telling 25-29 augustus: 23 kratten, 11 nog goed voor twee dagen."}
open 2025-09-03T18:49:24.000Z+0000 evidence.noted c21 {"by":"p04","session":"s1","text":"Telling week 35: gemiddeld 14 zakken per week per plek."}
open 2025-09-03T18:51:37.000Z+0000 evidence.noted c29 {"by":"p06","session":"s1","text":"Logboek school: 11 binnendagen in juni 2025."}
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
open 2025-09-03T19:35:44.000Z+0000 comment.added c1 {"by":"p02","session":"s1","comment":"m02","kind":"note","text":"Het ergste is zondag. Dan is zelfs de bakker dicht."}
open 2025-09-03T19:37:56.000Z+0000 comment.added c13 {"by":"p08","session":"s1","comment":"m17","kind":"concern","text":"Ik wil wel, maar ik mag niet zomaar."}
open 2025-09-03T19:40:08.000Z+0000 comment.added c29 {"by":"p07","session":"s1","comment":"m30","kind":"note","text":"Op het rubber kun je een ei bakken (bijna)."}
open 2025-09-03T19:42:21.000Z+0000 decision.recorded d1 {"by":"p12","session":"s1","question":"Hoeveel uitdagingen tegelijk?","outcome":"Vier uitdagingen, niet meer, tot half oktober","method":"consent","cards":["c1","c13","c21","c29"],"reviewOn":"2025-10-08"}
open 2025-09-03T19:44:33.000Z+0000 item.parked x1 {"by":"p12","session":"s1","text":"Muziek op het plein tot laat"}
open 2025-09-03T19:46:00.000Z+0000 agenda.started s1 {"by":"p16","session":"s1","item":"a9"}
open 2025-09-03T19:46:45.000Z+0000 card.moved c1 {"by":"p16","session":"s1","from":"recognise","to":"acknowledge","rank":"1000bO"}
open 2025-09-03T19:48:58.000Z+0000 card.moved c13 {"by":"p16","session":"s1","from":"recognise","to":"acknowledge","rank":"1001lu"}
open 2025-09-03T19:51:10.000Z+0000 card.moved c21 {"by":"p16","session":"s1","from":"recognise","to":"acknowledge","rank":"1002Xv"}
open 2025-09-03T19:53:22.000Z+0000 card.moved c29 {"by":"p16","session":"s1","from":"recognise","to":"acknowledge","rank":"1003Jw"}
open 2025-09-03T19:55:35.000Z+0000 card.moved c37 {"by":"p16","session":"s1","from":"recognise","to":"acknowledge","rank":"10045x"}
open 2025-09-03T19:57:47.000Z+0000 session.closed s1 {"by":"p16","session":"s1"}
open 2025-09-04T07:00:00.000Z+0000 partner.engaged c1 {"by":"p03","partner":"p03","role":"lead","doing":"houdt overzicht, spreekt huisartsen","share":"named"}
open 2025-09-04T11:00:00.000Z+0000 partner.engaged c1 {"by":"p01","partner":"p01","role":"contributor","doing":"belt aan bij buren","share":"named"}
open 2025-09-05T07:00:00.000Z+0000 card.captured c4 {"by":"p11","number":4,"kind":"innovation","title":"De huismeester als eerste oor","short":"Huismeester eerste oor","description":"De huismeester komt toch al langs voor de lamp op de trap. Met een signaalkaart weet hij wat hij wel en niet doet, en de verpleegkundige neemt het over.","settings":["street","care"],"targetGroups":["alleenwonende 70-plussers"],"challenge":"u1","rank":"100IOW"}
open 2025-09-05T07:25:15.000Z+0000 card.captured c24 {"by":"p01","number":24,"kind":"innovation","title":"Containertuintje met adoptant","short":"Containertuintje","description":"Drie bakken bloemen om de container en één buur met een sleutel en een hark. Elders doen gepensioneerden dit; wij doen het met tieners.","settings":["street"],"targetGroups":["jongeren van 12 tot 16"],"challenge":"u3","rank":"100JK4"}
open 2025-09-05T07:50:31.000Z+0000 innovation.linked c4 {"by":"p11","answers":["c1"]}
open 2025-09-05T08:15:47.000Z+0000 innovation.linked c24 {"by":"p01","answers":["c21"]}
open 2025-09-05T08:41:03.000Z+0000 innovation.described c4 {"by":"p11","outcomes":["service","method"],"novelty":["newTargetGroup"],"connects":[{"what":"actor","text":"huismeester"},{"what":"expertise","text":"wijkverpleging"}],"firstStep":"Kaart op A6 printen en een week proberen"}
open 2025-09-05T09:06:18.000Z+0000 innovation.described c24 {"by":"p01","outcomes":["product","method"],"novelty":["newTargetGroup"],"connects":[{"what":"actor","text":"tieners, huismeester, reiniging"},{"what":"resource","text":"bakken en aarde"}],"firstStep":"Eén plek, drie bakken, één zaterdag"}
open 2025-09-05T09:31:34.000Z+0000 card.recognised c38 {"by":"p05","partner":"p05"}
open 2025-09-05T09:56:50.000Z+0000 card.recognised c38 {"by":"p01","partner":"p01"}
open 2025-09-05T10:22:06.000Z+0000 partner.engaged c1 {"by":"p11","partner":"p11","role":"contributor","doing":"let op signalen in de flats","share":"named"}
open 2025-09-05T10:47:22.000Z+0000 partner.engaged c1 {"by":"p02","partner":"p02","role":"advisor","doing":"weet hoe het voelt","share":"named"}
open 2025-09-05T11:12:37.000Z+0000 partner.engaged c1 {"by":"p05","partner":"p05","role":"follower","doing":"volgt","share":"named"}
open 2025-09-05T11:37:53.000Z+0000 partner.engaged c21 {"by":"p04","partner":"p04","role":"lead","doing":"past de route aan","share":"named"}
open 2025-09-05T12:03:09.000Z+0000 partner.engaged c21 {"by":"p01","partner":"p01","role":"contributor","doing":"telt zakken met buren","share":"named"}
open 2025-09-05T12:28:25.000Z+0000 maturity.reached c4 {"by":"p11","maturity":"idea"}
open 2025-09-05T12:53:41.000Z+0000 maturity.reached c24 {"by":"p01","maturity":"idea"}
open 2025-09-05T13:18:56.000Z+0000 comment.added c1 {"by":"p11","comment":"m03","kind":"idea","text":"Ik ben er elke dag en niemand vindt dat raar."}
open 2025-09-05T13:44:12.000Z+0000 card.moved c38 {"by":"p16","from":"recognise","to":"acknowledge","rank":"1005gL"}
open 2025-09-05T14:09:28.000Z+0000 card.moved c1 {"by":"p01","from":"acknowledge","to":"engage","rank":"1000bO"}
open 2025-09-05T14:34:44.000Z+0000 card.moved c21 {"by":"p04","from":"acknowledge","to":"engage","rank":"1001Xv"}
open 2025-09-08T07:00:00.000Z+0000 session.planned s2 {"by":"p16","number":2,"title":"Wie is er nodig?","goal":"Erkennen en stakeholders inschakelen","place":"De Kade, foyer","date":"2025-09-10","start":"19:30","agenda":[{"item":"a1","method":"check-in","name":{"en":"Check-in","nl":"Check-in"},"minutes":10},{"item":"a2","method":"recognition-round","name":{"en":"Recognition round","nl":"Herkenningsronde"},"minutes":15},{"item":"a3","method":"who-is-missing","name":{"en":"Who is missing?","nl":"Wie ontbreekt?"},"minutes":30},{"item":"a4","method":"break","name":{"en":"Break","nl":"Pauze"},"minutes":10},{"item":"a5","method":"subproblem-market","name":{"en":"Marketplace of subproblems","nl":"Marktplaats van deelproblemen"},"minutes":40},{"item":"a6","method":"offers-asks","name":{"en":"Offers and asks","nl":"Vraag en aanbod"},"minutes":20},{"item":"a7","method":"consent","name":{"en":"Consent decision","nl":"Besluit met consent"},"minutes":15},{"item":"a8","method":"check-out","name":{"en":"Check-out","nl":"Check-out"},"minutes":10}],"facilitator":"p16","scribe":"p05"}
open 2025-09-08T07:15:29.000Z+0000 card.captured c31 {"by":"p07","number":31,"kind":"innovation","title":"Meetploeg van groep 7","short":"Meetploeg groep 7","description":"Leerlingen meten zelf de hitte op twaalf plekken en presenteren de kaart aan de wethouder.","settings":["education"],"targetGroups":["leerlingen van 10 tot 12"],"challenge":"u4","rank":"100KVh"}
open 2025-09-08T07:30:58.000Z+0000 innovation.linked c31 {"by":"p07","answers":["c30"]}
open 2025-09-08T07:46:27.000Z+0000 innovation.described c31 {"by":"p07","outcomes":["method"],"novelty":["neverThoughtOf"],"connects":[{"what":"actor","text":"leerlingen en onderzoekers"},{"what":"expertise","text":"meten"}],"firstStep":"Morgen om twaalf uur op twaalf plekken meten"}
open 2025-09-08T08:01:56.000Z+0000 card.recognised c22 {"by":"p11","partner":"p11"}
open 2025-09-08T08:17:25.000Z+0000 card.recognised c24 {"by":"p04","partner":"p04"}
open 2025-09-08T08:32:54.000Z+0000 card.recognised c24 {"by":"p11","partner":"p11"}
open 2025-09-08T08:48:23.000Z+0000 card.recognised c30 {"by":"p07","partner":"p07"}
open 2025-09-08T09:03:52.000Z+0000 card.recognised c30 {"by":"p13","partner":"p13"}
open 2025-09-08T09:19:21.000Z+0000 card.recognised c30 {"by":"p06","partner":"p06"}
open 2025-09-08T09:34:50.000Z+0000 card.recognised c38 {"by":"p12","partner":"p12"}
open 2025-09-08T09:50:19.000Z+0000 ask.raised c31 {"by":"p07","ask":"a10","what":"resource","tag":"meten","text":"Meters die tegen kinderen kunnen"}
open 2025-09-08T10:05:48.000Z+0000 partner.engaged c13 {"by":"p10","partner":"p10","role":"lead","doing":"telt en verdeelt","share":"named"}
open 2025-09-08T10:21:17.000Z+0000 partner.engaged c13 {"by":"p08","partner":"p08","role":"contributor","doing":"zet kratten apart","share":"named"}
open 2025-09-08T10:36:46.000Z+0000 partner.engaged c21 {"by":"p11","partner":"p11","role":"contributor","doing":"spreekt mensen aan, vriendelijk","share":"named"}
open 2025-09-08T10:52:15.000Z+0000 partner.engaged c29 {"by":"p06","partner":"p06","role":"lead","doing":"maakt tijd in het rooster","share":"named"}
open 2025-09-08T11:07:44.000Z+0000 partner.engaged c29 {"by":"p07","partner":"p07","role":"contributor","doing":"meet en tekent","share":"named"}
open 2025-09-08T11:23:13.000Z+0000 partner.engaged c37 {"by":"p05","partner":"p05","role":"lead","doing":"zorgt dat iedereen het bord kent","share":"named"}
open 2025-09-08T11:38:42.000Z+0000 partner.engaged c37 {"by":"p16","partner":"p16","role":"contributor","doing":"begeleidt","share":"named"}
open 2025-09-08T11:54:11.000Z+0000 partner.engaged c38 {"by":"p16","partner":"p16","role":"lead","doing":"schrijft het draaiboek","share":"named"}
open 2025-09-08T12:09:40.000Z+0000 partner.engaged c38 {"by":"p05","partner":"p05","role":"contributor","doing":"betaalt de koffie","share":"named"}
open 2025-09-08T12:25:09.000Z+0000 maturity.reached c31 {"by":"p07","maturity":"idea"}
open 2025-09-08T12:40:38.000Z+0000 comment.added c21 {"by":"p04","comment":"m24","kind":"note","text":"Eerlijk: wij waren zelf te laat met legen."}
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
open 2025-09-09T09:10:54.000Z+0000 partner.engaged c22 {"by":"p04","partner":"p04","role":"lead","doing":"regelt weekendlediging","share":"named"}
open 2025-09-09T09:54:32.000Z+0000 partner.engaged c22 {"by":"p11","partner":"p11","role":"contributor","doing":"meldt volle containers","share":"named"}
open 2025-09-09T10:38:10.000Z+0000 partner.engaged c30 {"by":"p07","partner":"p07","role":"lead","doing":"meet drie keer per dag","share":"named"}
open 2025-09-09T11:21:49.000Z+0000 partner.engaged c30 {"by":"p13","partner":"p13","role":"contributor","doing":"leent meters uit, leert aflezen","share":"named"}
open 2025-09-09T12:05:27.000Z+0000 ask.met c31 {"by":"p13","ask":"a10","partner":"p13"}
open 2025-09-09T12:49:05.000Z+0000 card.moved c31 {"by":"p07","from":"recognise","to":"acknowledge","rank":"1009Vh"}
open 2025-09-09T13:32:43.000Z+0000 card.moved c22 {"by":"p04","from":"acknowledge","to":"engage","rank":"10068J","overrides":[{"rule":"A2","reason":"spoed: warm weekend, stank; herkenning door bewoners volgt"},{"rule":"A3","reason":"spoed: warm weekend, stank; herkenning door bewoners volgt"}]}
open 2025-09-09T14:16:21.000Z+0000 card.moved c30 {"by":"p07","from":"acknowledge","to":"engage","rank":"1007uK"}
open 2025-09-10T17:30:00.000Z+0000 session.started s2 {"by":"p16","session":"s2","rule":"open"}
open 2025-09-10T17:30:00.000Z+0001 agenda.started s2 {"by":"p16","session":"s2","item":"a1"}
open 2025-09-10T17:32:10.000Z+0000 attendance.noted s2 {"by":"p05","session":"s2","present":["p01","p02","p03","p04","p05","p06","p08","p09","p10","p11","p12","p14","p15"]}
open 2025-09-10T17:36:31.000Z+0000 card.captured c6 {"by":"p01","session":"s2","number":6,"kind":"innovation","title":"Aanschuiftafel: samen koken met wat over is","short":"Aanschuiftafel","description":"Elke dinsdag koken buren in de schoolkeuken met wat de supers over hebben. Wie komt, kookt of wast af.","settings":["education","street"],"targetGroups":["alleenwonenden en gezinnen"],"challenge":"u1","rank":"100LaH"}
open 2025-09-10T17:38:41.000Z+0000 card.captured c10 {"by":"p12","session":"s2","number":10,"kind":"opportunity","title":"De bibliotheek is donderdag tot tien uur open, maar leeg","short":"Bieb leeg op donderdag","description":"Licht, warmte, koffie en een balie. Alleen de mensen ontbreken.","settings":["culture"],"targetGroups":["nieuwkomers en jongvolwassenen"],"challenge":"u1","rank":"100Mym"}
open 2025-09-10T17:39:00.000Z+0000 agenda.started s2 {"by":"p16","session":"s2","item":"a2"}
open 2025-09-10T17:40:52.000Z+0000 card.captured c11 {"by":"p15","session":"s2","number":11,"kind":"innovation","title":"Briefkaart van je buren","short":"Briefkaart van je buren","description":"Een handgeschreven kaart in vijf talen door de bus: 'Donderdag koffie, wij zijn nummer 14 en 22.'","settings":["street","culture"],"targetGroups":["nieuwkomers"],"challenge":"u1","rank":"100NZA"}
circle:k1 2025-09-10T17:43:02.000Z+0000 card.captured c15 {"by":"p08","session":"s2","number":15,"kind":"problem","title":"Het hoofdkantoor verbiedt weggeven","short":"Hoofdkantoor zegt nee","description":"De filiaalmanager wil wel, de formule zegt nee. Cijfers blijven in de kring.","settings":["business"],"targetGroups":["supermarktfilialen"],"challenge":"u2","parent":"c13","rank":"100Oxf"}
open 2025-09-10T17:45:13.000Z+0000 card.captured c16 {"by":"p09","session":"s2","number":16,"kind":"innovation","title":"Eén ophaalronde voor twee supers","short":"Eén ronde, twee supers","description":"Twee concurrenten, één koelbusje, één lijst. Om 20.15 uur staat alles klaar bij één deur.","settings":["business"],"targetGroups":["voedselbank en buurtkeuken"],"challenge":"u2","rank":"100PY3"}
open 2025-09-10T17:47:23.000Z+0000 card.captured c18 {"by":"p10","session":"s2","number":18,"kind":"innovation","title":"Buurtkoelkast voor wie niet bij de voedselbank komt","short":"Buurtkoelkast","description":"Vitrinekoelkast in de kiosk, vier weken proef. Pakken zonder uitleg, brengen met etiket.","settings":["street"],"targetGroups":["huishoudens die net buiten de voedselbank vallen"],"challenge":"u2","rank":"100Qkn"}
open 2025-09-10T17:49:33.000Z+0000 card.captured c23 {"by":"p15","session":"s2","number":23,"kind":"problem","title":"Niemand begrijpt de pictogrammen op de container","short":"Onduidelijke symbolen","description":"Een fles met een streep erdoor: glas niet, of juist wel?","settings":["street"],"targetGroups":["bewoners, vooral nieuwkomers"],"challenge":"u3","parent":"c21","rank":"100Rjg"}
open 2025-09-10T17:51:44.000Z+0000 card.captured c26 {"by":"p02","session":"s2","number":26,"kind":"opportunity","title":"Drie handige gepensioneerden zoeken iets te doen","short":"Handige gepensioneerden","description":"Gereedschap genoeg, werkbank genoeg, aanspraak te weinig.","settings":["street"],"targetGroups":["gepensioneerden"],"challenge":"u3","rank":"100SWo"}
open 2025-09-10T17:53:54.000Z+0000 card.captured c32 {"by":"p06","session":"s2","number":32,"kind":"problem","title":"In de zomervakantie geeft niemand water","short":"Geen water in vakantie","description":"Zes weken dicht, drie weken droog: de vorige boom is dood.","settings":["education"],"targetGroups":["school en buurt"],"challenge":"u4","parent":"c29","rank":"100T65"}
open 2025-09-10T17:54:00.000Z+0000 agenda.started s2 {"by":"p16","session":"s2","item":"a3"}
open 2025-09-10T17:56:05.000Z+0000 card.captured c33 {"by":"p14","session":"s2","number":33,"kind":"opportunity","title":"Het waterschap betaalt de helft van ontstenen","short":"Subsidie ontstenen","description":"Aanvragen kan tot 1 november, mits er een tekening ligt.","settings":["education"],"targetGroups":["scholen in de regio"],"challenge":"u4","rank":"100UhS"}
open 2025-09-10T17:58:15.000Z+0000 card.captured c42 {"by":"p03","session":"s2","number":42,"kind":"problem","title":"In de Kadeflats zelf is het 's nachts 29 graden","short":"Hete flats","description":"Van de parkeerplaats gehaald.","settings":["street","care"],"targetGroups":["bewoners bovenste verdiepingen"],"challenge":"u4","rank":"100V4q"}
open 2025-09-10T18:00:26.000Z+0000 innovation.linked c6 {"by":"p01","session":"s2","answers":["c1","c5","c13"]}
open 2025-09-10T18:02:36.000Z+0000 innovation.linked c11 {"by":"p15","session":"s2","answers":["c9","c10","c12"]}
open 2025-09-10T18:04:46.000Z+0000 innovation.linked c16 {"by":"p09","session":"s2","answers":["c14"]}
open 2025-09-10T18:06:57.000Z+0000 innovation.linked c18 {"by":"p10","session":"s2","answers":["c13","c17"]}
open 2025-09-10T18:09:07.000Z+0000 innovation.described c6 {"by":"p01","session":"s2","outcomes":["service"],"novelty":["neverThoughtOf"],"connects":[{"what":"actor","text":"bewoners en supermarkten"},{"what":"resource","text":"schoolkeuken"},{"what":"expertise","text":"voedselveiligheid"}],"firstStep":"Eén keer soep voor twaalf mensen"}
open 2025-09-10T18:11:18.000Z+0000 innovation.described c11 {"by":"p15","session":"s2","outcomes":["marketingMethod"],"novelty":["significantlyBetter"],"connects":[{"what":"actor","text":"buren en bibliotheek"},{"what":"expertise","text":"vertalen"}],"firstStep":"Twintig kaarten schrijven aan de keukentafel"}
open 2025-09-10T18:13:28.000Z+0000 innovation.described c16 {"by":"p09","session":"s2","outcomes":["process"],"novelty":["significantlyBetter"],"connects":[{"what":"actor","text":"twee concurrerende supermarkten"},{"what":"resource","text":"koelbusje en koelcel"}],"firstStep":"Eén dinsdag samen rijden"}
open 2025-09-10T18:15:39.000Z+0000 innovation.described c18 {"by":"p10","session":"s2","outcomes":["service","organisationalModel"],"novelty":["newTargetGroup"],"connects":[{"what":"actor","text":"bewoners, voedselbank, gemeente"},{"what":"resource","text":"kiosk en koelkast"}],"firstStep":"Koelkast aan, temperatuurlijst aan de deur"}
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
open 2025-09-10T18:54:46.000Z+0000 ask.raised c24 {"by":"p01","session":"s2","ask":"a08","what":"resource","tag":"materiaal","text":"Bakken en aarde"}
open 2025-09-10T18:56:57.000Z+0000 partner.engaged c22 {"by":"p01","session":"s2","partner":"p01","role":"advisor","doing":"controleert of het klopt","share":"named"}
open 2025-09-10T18:59:07.000Z+0000 partner.engaged c24 {"by":"p01","session":"s2","partner":"p01","role":"lead","doing":"zoekt adoptanten","share":"named"}
open 2025-09-10T19:01:18.000Z+0000 partner.engaged c29 {"by":"p13","session":"s2","partner":"p13","role":"advisor","doing":"meetopzet","share":"named"}
open 2025-09-10T19:03:28.000Z+0000 partner.engaged c31 {"by":"p07","session":"s2","partner":"p07","role":"lead","doing":"meet en presenteert","share":"named"}
open 2025-09-10T19:05:39.000Z+0000 partner.engaged c31 {"by":"p13","session":"s2","partner":"p13","role":"contributor","doing":"meters en protocol","share":"named"}
open 2025-09-10T19:07:49.000Z+0000 partner.engaged c31 {"by":"p06","session":"s2","partner":"p06","role":"contributor","doing":"lestijd","share":"named"}
open 2025-09-10T19:10:00.000Z+0000 partner.engaged c38 {"by":"p01","session":"s2","partner":"p01","role":"contributor","doing":"nodigt uit","share":"named"}
open 2025-09-10T19:12:10.000Z+0000 agreement.made t7 {"by":"p04","session":"s2","who":"p04","text":"Drie bakken brengen","card":"c24","due":"2025-09-12"}
open 2025-09-10T19:13:00.000Z+0000 agenda.started s2 {"by":"p16","session":"s2","item":"a6"}
open 2025-09-10T19:14:20.000Z+0000 maturity.reached c6 {"by":"p01","session":"s2","maturity":"idea"}
open 2025-09-10T19:16:31.000Z+0000 maturity.reached c11 {"by":"p15","session":"s2","maturity":"idea"}
open 2025-09-10T19:18:41.000Z+0000 maturity.reached c16 {"by":"p09","session":"s2","maturity":"idea"}
open 2025-09-10T19:20:52.000Z+0000 maturity.reached c18 {"by":"p10","session":"s2","maturity":"idea"}
open 2025-09-10T19:23:02.000Z+0000 maturity.reached c38 {"by":"p16","session":"s2","maturity":"prototype"}
open 2025-09-10T19:25:13.000Z+0000 decision.recorded d2 {"by":"p05","session":"s2","question":"Hoe voorkomen we dat iets blijft liggen?","outcome":"Elk deelprobleem één trekker; wie stopt, zegt het","method":"consent","reviewOn":"2025-10-08"}
open 2025-09-10T19:27:23.000Z+0000 decision.recorded d3 {"by":"p05","session":"s2","question":"Wat delen de supers met elkaar?","outcome":"Cijfers alleen in de Kring Supers, de werkwijze is open","method":"consent","cards":["c13","c14"]}
open 2025-09-10T19:29:33.000Z+0000 item.parked x2 {"by":"p05","session":"s2","text":"Kan het waterschap ook de Kadeflats helpen?"}
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
open 2025-09-11T09:00:00.000Z+0000 partner.engaged c13 {"by":"p09","partner":"p09","role":"contributor","doing":"zet kratten apart","share":"named"}
open 2025-09-11T10:00:00.000Z+0000 partner.engaged c13 {"by":"p01","partner":"p01","role":"advisor","doing":"weet wie het nodig heeft","share":"named"}
open 2025-09-11T11:00:00.000Z+0000 maturity.reached c31 {"by":"p07","maturity":"prototype"}
open 2025-09-11T12:00:00.000Z+0000 card.moved c30 {"by":"p07","from":"engage","to":"cocreate","rank":"1003uK"}
open 2025-09-11T13:00:00.000Z+0000 card.moved c31 {"by":"p07","from":"engage","to":"cocreate","rank":"1004Vh"}
own 2025-09-11T14:00:00.000Z+0000 note.written c1 {"by":"p16","card":"c1","text":"Fatma praat het meest; volgende keer eerst Henk laten beginnen."}
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
open 2025-09-12T09:08:00.000Z+0000 ask.raised c11 {"by":"p15","ask":"a03","what":"expertise","tag":"vertalen","text":"Vertalen naar Portugees, Turks, Arabisch en Oekraïens"}
open 2025-09-12T09:18:40.000Z+0000 ask.raised c14 {"by":"p10","ask":"a04","what":"resource","tag":"vervoer","text":"Gekoeld vervoer na 20.00 uur"}
open 2025-09-12T09:29:20.000Z+0000 partner.engaged c4 {"by":"p11","partner":"p11","role":"lead","doing":"gebruikt de kaart in twee portieken","share":"named"}
open 2025-09-12T09:40:00.000Z+0000 partner.engaged c4 {"by":"p03","partner":"p03","role":"contributor","doing":"neemt signalen over","share":"named"}
open 2025-09-12T09:50:40.000Z+0000 partner.engaged c5 {"by":"p06","partner":"p06","role":"lead","doing":"regelt sleutel en verzekering","share":"named"}
open 2025-09-12T10:01:20.000Z+0000 partner.engaged c5 {"by":"p01","partner":"p01","role":"contributor","doing":"maakt het rooster","share":"named"}
open 2025-09-12T10:12:00.000Z+0000 partner.engaged c12 {"by":"p12","partner":"p12","role":"lead","doing":"herschrijft in gewone taal","share":"named"}
open 2025-09-12T10:22:40.000Z+0000 partner.engaged c12 {"by":"p15","partner":"p15","role":"contributor","doing":"vertaalt","share":"named"}
open 2025-09-12T10:33:20.000Z+0000 partner.engaged c14 {"by":"p10","partner":"p10","role":"lead","doing":"plant de ronde","share":"named"}
open 2025-09-12T10:44:00.000Z+0000 partner.engaged c14 {"by":"p09","partner":"p09","role":"contributor","doing":"rijdt dinsdag en donderdag","share":"named"}
open 2025-09-12T10:54:40.000Z+0000 partner.engaged c24 {"by":"p04","partner":"p04","role":"contributor","doing":"levert bakken","share":"named"}
open 2025-09-12T11:05:20.000Z+0000 partner.engaged c24 {"by":"p11","partner":"p11","role":"contributor","doing":"geeft water in de week","share":"named"}
open 2025-09-12T11:16:00.000Z+0000 partner.engaged c37 {"by":"p01","partner":"p01","role":"contributor","doing":"brengt buren mee","share":"named"}
open 2025-09-12T11:26:40.000Z+0000 ask.met c24 {"by":"p04","ask":"a08","partner":"p04"}
open 2025-09-12T11:37:20.000Z+0000 agreement.made t2 {"by":"p09","who":"p09","text":"Busje op dinsdag en donderdag","card":"c14","due":"2025-09-19"}
open 2025-09-12T11:48:00.000Z+0000 agreement.made t8 {"by":"p06","who":"p06","text":"Verzekering na 18 uur navragen","card":"c5","due":"2025-09-19"}
open 2025-09-12T11:58:40.000Z+0000 agreement.kept t7 {"by":"p04"}
open 2025-09-12T12:09:20.000Z+0000 comment.added c6 {"by":"p06","comment":"m10","kind":"concern","text":"De verzekering geldt tot 18 uur. Ik vraag het na."}
open 2025-09-12T12:20:00.000Z+0000 comment.added c14 {"by":"p09","comment":"m18","kind":"idea","text":"Mijn busje staat dinsdag en donderdag toch stil."}
open 2025-09-12T12:30:40.000Z+0000 comment.added c14 {"by":"p08","comment":"m19","kind":"build","text":"Dan zet ik mijn kratten bij jouw deur. Ja, bij de concurrent."}
open 2025-09-12T12:41:20.000Z+0000 comment.added c30 {"by":"p13","comment":"m31","kind":"note","text":"46 graden op het rubber, 27 onder de boom, zelfde minuut."}
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
open 2025-09-15T08:28:53.000Z+0000 partner.engaged c4 {"by":"p01","partner":"p01","role":"contributor","doing":"test de woorden bij buren","share":"named"}
open 2025-09-15T08:46:40.000Z+0000 partner.engaged c11 {"by":"p15","partner":"p15","role":"lead","doing":"schrijft en vertaalt","share":"named"}
open 2025-09-15T09:04:26.000Z+0000 partner.engaged c11 {"by":"p12","partner":"p12","role":"contributor","doing":"drukt en ontvangt","share":"named"}
open 2025-09-15T09:22:13.000Z+0000 partner.engaged c11 {"by":"p01","partner":"p01","role":"contributor","doing":"bezorgt","share":"named"}
open 2025-09-15T09:40:00.000Z+0000 partner.engaged c16 {"by":"p09","partner":"p09","role":"lead","doing":"rijdt en maakt de lijst","share":"named"}
open 2025-09-15T09:57:46.000Z+0000 partner.engaged c16 {"by":"p08","partner":"p08","role":"contributor","doing":"zet alles klaar","share":"named"}
open 2025-09-15T10:15:33.000Z+0000 partner.engaged c16 {"by":"p10","partner":"p10","role":"contributor","doing":"ontvangt en weegt","share":"named"}
open 2025-09-15T10:33:20.000Z+0000 partner.engaged c17 {"by":"p01","partner":"p01","role":"lead","doing":"vraagt bruikleen aan","share":"named"}
open 2025-09-15T10:51:06.000Z+0000 partner.engaged c29 {"by":"p14","partner":"p14","role":"contributor","doing":"rekent aan water","share":"named"}
open 2025-09-15T11:08:53.000Z+0000 partner.engaged c30 {"by":"p14","partner":"p14","role":"follower","doing":"volgt","share":"named"}
open 2025-09-15T11:26:40.000Z+0000 ask.met c11 {"by":"p15","ask":"a03","partner":"p15"}
open 2025-09-15T11:44:26.000Z+0000 maturity.reached c4 {"by":"p11","maturity":"prototype"}
open 2025-09-15T12:02:13.000Z+0000 maturity.reached c24 {"by":"p01","maturity":"prototype"}
open 2025-09-15T12:20:00.000Z+0000 maturity.reached c31 {"by":"p07","maturity":"pilot"}
open 2025-09-15T12:37:46.000Z+0000 comment.added c4 {"by":"p01","comment":"m08","kind":"build","text":"Zet 'Mag ik vragen hoe het gaat?' erop in plaats van 'signaal'."}
open 2025-09-15T12:55:33.000Z+0000 comment.added c24 {"by":"p02","comment":"m26","kind":"build","text":"Ik maak er een plank aan, dan kun je zitten."}
open 2025-09-15T13:13:20.000Z+0000 card.moved c33 {"by":"p14","from":"recognise","to":"acknowledge","rank":"100MhS"}
open 2025-09-15T13:31:06.000Z+0000 card.moved c11 {"by":"p15","from":"acknowledge","to":"engage","rank":"100EZA"}
open 2025-09-15T13:48:53.000Z+0000 card.moved c16 {"by":"p09","from":"acknowledge","to":"engage","rank":"100FY3"}
open 2025-09-15T14:06:40.000Z+0000 card.moved c17 {"by":"p01","from":"acknowledge","to":"engage","rank":"100G9Q"}
open 2025-09-15T14:24:26.000Z+0000 card.moved c4 {"by":"p11","from":"engage","to":"cocreate","rank":"1008OW"}
open 2025-09-15T14:42:13.000Z+0000 card.moved c24 {"by":"p01","from":"engage","to":"cocreate","rank":"1009K4"}
open 2025-09-17T07:00:00.000Z+0000 card.captured c27 {"by":"p11","number":27,"kind":"innovation","title":"Ruil- en reparatieochtend in de fietsenkelder","short":"Ruil & reparatie","description":"Elke eerste zaterdag: breng iets stuk, neem iets heels mee. Wat overblijft gaat op één afspraak naar de gemeente.","settings":["street"],"targetGroups":["bewoners"],"challenge":"u3","rank":"100W7C"}
open 2025-09-17T07:08:43.000Z+0000 card.captured c34 {"by":"p12","number":34,"kind":"innovation","title":"Schaduwdoek-uitleen via de bibliotheek","short":"Schaduwdoek-uitleen","description":"De bieb leent al gereedschap en spellen uit. Waarom geen schaduw? Elke school kan drie doeken lenen van mei tot september.","settings":["culture","education"],"targetGroups":["scholen, ook verenigingen"],"challenge":"u4","rank":"100XIp"}
open 2025-09-17T07:17:27.000Z+0000 card.captured c35 {"by":"p06","number":35,"kind":"problem","title":"Palen in het plein vragen een vergunning van zes maanden","short":"Vergunning duurt te lang","description":"Tegen de tijd dat we mogen, is het weer herfst.","settings":["education"],"targetGroups":["school"],"challenge":"u4","parent":"c29","rank":"100YtD"}
open 2025-09-17T07:26:10.000Z+0000 card.captured c36 {"by":"p14","number":36,"kind":"innovation","title":"Terug naar tegels met gaten","short":"Tegels met gaten","description":"Grasbetontegels op het hele plein.","settings":["education"],"targetGroups":["kinderen"],"challenge":"u4","rank":"100ZUa"}
open 2025-09-17T07:34:54.000Z+0000 innovation.linked c27 {"by":"p11","answers":["c25","c26"]}
open 2025-09-17T07:43:38.000Z+0000 innovation.linked c34 {"by":"p12","answers":["c29"]}
open 2025-09-17T07:52:21.000Z+0000 innovation.linked c36 {"by":"p14","answers":["c29"]}
open 2025-09-17T08:01:05.000Z+0000 innovation.described c27 {"by":"p11","outcomes":["service"],"novelty":["significantlyBetter"],"connects":[{"what":"actor","text":"gepensioneerden en gezinnen"},{"what":"resource","text":"fietsenkelder"}],"firstStep":"Eén ochtend, vijf broodroosters"}
open 2025-09-17T08:09:49.000Z+0000 innovation.described c34 {"by":"p12","outcomes":["product","organisationalModel"],"novelty":["neverThoughtOf"],"connects":[{"what":"actor","text":"bibliotheek en scholen"},{"what":"resource","text":"uitleensysteem en doeken"}],"firstStep":"Eén doek ophangen in de hal"}
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
open 2025-09-17T09:45:49.000Z+0000 ask.raised c2 {"ask":"a01","what":"expertise","tag":"recht","text":"Juridisch advies over de AVG"}
open 2025-09-17T09:54:32.000Z+0000 ask.raised c18 {"by":"p10","ask":"a05","what":"expertise","tag":"voedselveiligheid","text":"Iemand die weet van voedselveiligheid"}
open 2025-09-17T10:03:16.000Z+0000 partner.engaged c2 {"by":"p05","partner":"p05","role":"lead","doing":"vraagt de privacyfunctionaris","share":"named"}
open 2025-09-17T10:12:00.000Z+0000 partner.engaged c2 {"by":"p03","partner":"p03","role":"contributor","doing":"schrijft op wat wel mag","share":"named"}
open 2025-09-17T10:20:43.000Z+0000 partner.engaged c2 {"by":"p11","partner":"p11","role":"advisor","doing":"denkt mee over toestemming aan de deur","share":"named"}
open 2025-09-17T10:29:27.000Z+0000 partner.engaged c6 {"by":"p01","partner":"p01","role":"lead","doing":"trekt de dinsdagen","share":"named"}
open 2025-09-17T10:38:10.000Z+0000 partner.engaged c6 {"by":"p06","partner":"p06","role":"contributor","doing":"opent de keuken","share":"named"}
open 2025-09-17T10:46:54.000Z+0000 partner.engaged c9 {"by":"p12","partner":"p12","role":"lead","doing":"verzamelt verhalen","share":"named"}
open 2025-09-17T10:55:38.000Z+0000 partner.engaged c9 {"by":"p15","partner":"p15","role":"advisor","doing":"vertelt hoe het was","share":"named"}
open 2025-09-17T11:04:21.000Z+0000 partner.engaged c14 {"by":"p08","partner":"p08","role":"contributor","doing":"koelcel open tot 21 uur","share":"named"}
circle:k1 2025-09-17T11:13:05.000Z+0000 partner.engaged c15 {"partner":"x1","role":"lead","doing":"belt het hoofdkantoor","share":"byRole","describedAs":"een supermarkt"}
own 2025-09-17T11:13:05.000Z+0001 participant.identified c15 {"by":"p08","seat":"x1","partner":"p08"}
circle:k1 2025-09-17T11:21:49.000Z+0000 partner.engaged c15 {"by":"p10","partner":"p10","role":"contributor","doing":"levert een voorbeeldcontract","share":"named"}
open 2025-09-17T11:30:32.000Z+0000 partner.engaged c17 {"by":"p05","partner":"p05","role":"contributor","doing":"regelt bruikleen intern","share":"named"}
open 2025-09-17T11:39:16.000Z+0000 partner.engaged c18 {"by":"p10","partner":"p10","role":"lead","doing":"zet regels op één A4","share":"named"}
open 2025-09-17T11:48:00.000Z+0000 partner.engaged c18 {"by":"p01","partner":"p01","role":"contributor","doing":"rooster van sleutelhouders","share":"named"}
open 2025-09-17T11:56:43.000Z+0000 ask.met c14 {"by":"p09","ask":"a04","partner":"p09"}
open 2025-09-17T12:05:27.000Z+0000 agreement.made t1 {"by":"p05","who":"p05","text":"Privacyfunctionaris vragen wat mag","card":"c2","due":"2025-09-24"}
open 2025-09-17T12:14:10.000Z+0000 maturity.reached c11 {"by":"p15","maturity":"prototype"}
open 2025-09-17T12:22:54.000Z+0000 maturity.reached c27 {"by":"p11","maturity":"idea"}
open 2025-09-17T12:31:38.000Z+0000 maturity.reached c34 {"by":"p12","maturity":"idea"}
open 2025-09-17T12:40:21.000Z+0000 maturity.reached c36 {"by":"p14","maturity":"idea"}
open 2025-09-17T12:49:05.000Z+0000 comment.added c2 {"by":"p05","comment":"m04","kind":"question","text":"Mag de corporatie zelf vragen of iemand contact wil?"}
open 2025-09-17T12:57:49.000Z+0000 comment.added c3 {"by":"p02","comment":"m07","kind":"note","text":"Ik deed niet open. Ze had een map."}
open 2025-09-17T13:06:32.000Z+0000 comment.added c7 {"by":"p15","comment":"m13","kind":"note","text":"Ik loop ook om. Het is niet alleen voor ouderen."}
open 2025-09-17T13:15:16.000Z+0000 comment.added c9 {"by":"p15","comment":"m14","kind":"note","text":"Ik dacht dat niemand me wilde kennen. Het bleek dat niemand wist dat ik er was."}
open 2025-09-17T13:24:00.000Z+0000 card.moved c7 {"by":"p02","from":"recognise","to":"acknowledge","rank":"100NBe"}
open 2025-09-17T13:32:43.000Z+0000 card.moved c9 {"by":"p16","from":"recognise","to":"acknowledge","rank":"100ONP"}
open 2025-09-17T13:41:27.000Z+0000 card.moved c10 {"by":"p12","from":"recognise","to":"acknowledge","rank":"100Pym"}
open 2025-09-17T13:50:10.000Z+0000 card.moved c26 {"by":"p02","from":"recognise","to":"acknowledge","rank":"100QWo"}
open 2025-09-17T13:58:54.000Z+0000 card.moved c2 {"by":"p16","from":"acknowledge","to":"engage","rank":"100HCl"}
open 2025-09-17T14:07:38.000Z+0000 card.moved c6 {"by":"p01","from":"acknowledge","to":"engage","rank":"100IaH"}
circle:k1 2025-09-17T14:16:21.000Z+0000 card.moved c15 {"by":"p08","from":"acknowledge","to":"engage","rank":"100Jxf","overrides":[{"rule":"A3","reason":"kring zonder eindgebruiker: cijfers zijn vertrouwelijk"}]}
open 2025-09-17T14:25:05.000Z+0000 card.moved c18 {"by":"p10","from":"acknowledge","to":"engage","rank":"100Kkn"}
open 2025-09-17T14:33:49.000Z+0000 card.moved c11 {"by":"p15","from":"engage","to":"cocreate","rank":"100AZA"}
open 2025-09-17T14:42:32.000Z+0000 card.moved c12 {"by":"p16","from":"engage","to":"cocreate","rank":"100BAX"}
open 2025-09-17T14:51:16.000Z+0000 card.moved c29 {"by":"p06","from":"engage","to":"cocreate","rank":"100CJw"}
open 2025-09-18T07:00:00.000Z+0000 agreement.kept t8 {"by":"p06"}
open 2025-09-18T11:00:00.000Z+0000 maturity.reached c24 {"by":"p01","maturity":"pilot"}
open 2025-09-19T07:00:00.000Z+0000 partner.engaged c4 {"by":"p13","partner":"p13","role":"advisor","doing":"telt wat er gebeurt","share":"named"}
open 2025-09-19T07:53:20.000Z+0000 partner.engaged c14 {"by":"p01","partner":"p01","role":"contributor","doing":"tilt kratten","share":"named"}
open 2025-09-19T08:46:40.000Z+0000 partner.engaged c16 {"by":"p01","partner":"p01","role":"contributor","doing":"helpt laden","share":"named"}
open 2025-09-19T09:40:00.000Z+0000 agreement.kept t2 {"by":"p09"}
open 2025-09-19T10:33:20.000Z+0000 maturity.reached c4 {"by":"p11","maturity":"pilot"}
open 2025-09-19T11:26:40.000Z+0000 maturity.reached c16 {"by":"p09","maturity":"prototype"}
circle:k2 2025-09-19T12:20:00.000Z+0000 comment.added c2 {"by":"p03","comment":"m05","kind":"note","text":"Eerst bij portiek C beginnen; twee adressen waar ik me zorgen over maak."}
open 2025-09-19T13:13:20.000Z+0000 card.moved c14 {"by":"p10","from":"engage","to":"cocreate","rank":"100DMI"}
open 2025-09-19T14:06:40.000Z+0000 card.moved c16 {"by":"p09","from":"engage","to":"cocreate","rank":"100EY3"}
open 2025-09-22T07:00:00.000Z+0000 session.planned s3 {"by":"p16","number":3,"title":"Maken","goal":"Oplossingen bedenken en de eerste proef kiezen","place":"schoolkeuken De Regenboog","date":"2025-09-24","start":"19:00","agenda":[{"item":"a1","method":"check-in","name":{"en":"Check-in","nl":"Check-in"},"minutes":10},{"item":"a2","method":"hmw","name":{"en":"How might we...?","nl":"Hoe kunnen we...?"},"minutes":20},{"item":"a3","method":"one-two-four-all","name":{"en":"1-2-4-All","nl":"1-2-4-Allen"},"minutes":12},{"item":"a4","method":"crowd-25-10","name":{"en":"25/10 crowd sourcing","nl":"25/10"},"minutes":30},{"item":"a5","method":"break","name":{"en":"Break","nl":"Pauze"},"minutes":15},{"item":"a6","method":"impact-effort","name":{"en":"Impact and effort","nl":"Effect en moeite"},"minutes":30},{"item":"a7","method":"dot-vote","name":{"en":"Dot vote (blind)","nl":"Stippen plakken (blind)"},"minutes":10},{"item":"a8","method":"pre-mortem","name":{"en":"Pre-mortem","nl":"Vooraf terugkijken"},"minutes":25},{"item":"a9","method":"consent","name":{"en":"Consent decision","nl":"Besluit met consent"},"minutes":18},{"item":"a10","method":"check-out","name":{"en":"Check-out","nl":"Check-out"},"minutes":10}],"facilitator":"p16","scribe":"p13"}
open 2025-09-22T07:43:38.000Z+0000 card.recognised c23 {"by":"p15","partner":"p15"}
open 2025-09-22T08:27:16.000Z+0000 card.recognised c23 {"by":"p11","partner":"p11"}
open 2025-09-22T09:10:54.000Z+0000 card.recognised c35 {"by":"p07","partner":"p07"}
open 2025-09-22T09:54:32.000Z+0000 card.recognised c35 {"by":"p13","partner":"p13"}
open 2025-09-22T10:38:10.000Z+0000 result.imported r8 {"by":"p10","number":8,"title":"Koelprotocol en voorbeeldcontract buurtkoelkast","source":"Netwerk Buurtkoelkasten Rivierstad (extern, verzonnen)","licence":"CC-BY-4.0"}
open 2025-09-22T11:21:49.000Z+0000 maturity.reached c11 {"by":"p15","maturity":"pilot"}
circle:k2 2025-09-22T12:05:27.000Z+0000 comment.added c2 {"by":"p11","comment":"m06","kind":"note","text":"Bij C gewoon beginnen over de lamp. Werkt altijd."}
open 2025-09-22T12:49:05.000Z+0000 comment.added c11 {"by":"p12","comment":"m16","kind":"note","text":"38 kaarten bezorgd, 11 mensen aan tafel. Bij de flyer waren het er 2."}
open 2025-09-22T13:32:43.000Z+0000 card.moved c23 {"by":"p15","from":"recognise","to":"acknowledge","rank":"100Rjg"}
open 2025-09-22T14:16:21.000Z+0000 card.moved c35 {"by":"p06","from":"recognise","to":"acknowledge","rank":"100StD"}
open 2025-09-23T07:00:00.000Z+0000 maturity.reached c16 {"by":"p09","maturity":"pilot"}
open 2025-09-24T17:00:00.000Z+0000 session.started s3 {"by":"p16","session":"s3","rule":"open"}
open 2025-09-24T17:00:00.000Z+0001 agenda.started s3 {"by":"p16","session":"s3","item":"a1"}
open 2025-09-24T17:02:51.000Z+0000 attendance.noted s3 {"by":"p13","session":"s3","present":["p01","p02","p03","p05","p06","p07","p08","p09","p10","p11","p12","p13","p15"]}
open 2025-09-24T17:05:42.000Z+0000 card.captured c19 {"by":"p10","session":"s3","number":19,"kind":"problem","title":"Wie is aansprakelijk als iemand ziek wordt?","short":"Wie is aansprakelijk?","description":"De super wijst naar de voedselbank, de voedselbank naar de gemeente.","settings":["street","business"],"targetGroups":["gevers en beheerders"],"challenge":"u2","parent":"c13","rank":"100aLB"}
open 2025-09-24T17:08:34.000Z+0000 card.captured c20 {"session":"s3","number":20,"kind":"problem","title":"Eten halen voelt als schaamte","short":"Schaamte bij eten halen","description":"Ik ga pas als het donker is.","settings":["street"],"targetGroups":["huishoudens met weinig geld"],"challenge":"u2","parent":"c13","rank":"100bwY"}
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
open 2025-09-24T17:57:08.000Z+0000 ask.raised c6 {"by":"p01","session":"s3","ask":"a02","what":"expertise","tag":"koken","text":"Een kok die met veertig man durft te koken"}
open 2025-09-24T17:59:59.000Z+0000 ask.raised c27 {"by":"p11","session":"s3","ask":"a09","what":"resource","tag":"ruimte","text":"Een droge, afsluitbare ruimte"}
open 2025-09-24T18:02:51.000Z+0000 ask.raised c32 {"by":"p06","session":"s3","ask":"a11","what":"actor","tag":"vrijwilliger","text":"Vrijwilligers in juli en augustus"}
open 2025-09-24T18:05:42.000Z+0000 ask.raised c34 {"by":"p12","session":"s3","ask":"a12","what":"resource","tag":"uitlenen","text":"Een uitleensysteem"}
open 2025-09-24T18:08:34.000Z+0000 ask.raised c35 {"by":"p06","session":"s3","ask":"a14","what":"expertise","tag":"vergunning","text":"Iemand die een vergunning kan versnellen"}
open 2025-09-24T18:10:00.000Z+0000 agenda.started s3 {"by":"p16","session":"s3","item":"a5"}
open 2025-09-24T18:11:25.000Z+0000 partners.introduced board {"by":"p16","session":"s3","partners":["p15","p12"]}
open 2025-09-24T18:14:17.000Z+0000 partner.engaged c5 {"by":"p07","session":"s3","partner":"p07","role":"follower","doing":"volgt","share":"named"}
open 2025-09-24T18:17:08.000Z+0000 partner.engaged c6 {"by":"p10","session":"s3","partner":"p10","role":"contributor","doing":"brengt overschot en etiketten","share":"named"}
open 2025-09-24T18:20:00.000Z+0000 partner.engaged c6 {"by":"p02","session":"s3","partner":"p02","role":"contributor","doing":"schilt en vertelt","share":"named"}
open 2025-09-24T18:22:51.000Z+0000 partner.engaged c7 {"by":"p02","session":"s3","partner":"p02","role":"lead","doing":"telt kapotte lampen, belt de gemeente","share":"named"}
open 2025-09-24T18:25:00.000Z+0000 agenda.started s3 {"by":"p16","session":"s3","item":"a6"}
open 2025-09-24T18:25:42.000Z+0000 partner.engaged c17 {"by":"p11","session":"s3","partner":"p11","role":"contributor","doing":"beheert de sleutel","share":"named"}
open 2025-09-24T18:28:34.000Z+0000 partner.engaged c25 {"by":"p11","session":"s3","partner":"p11","role":"lead","doing":"houdt bij wat er staat","share":"named"}
open 2025-09-24T18:31:25.000Z+0000 partner.engaged c33 {"by":"p14","session":"s3","partner":"p14","role":"lead","doing":"helpt met het formulier","share":"named"}
open 2025-09-24T18:34:17.000Z+0000 partner.engaged c33 {"by":"p06","session":"s3","partner":"p06","role":"contributor","doing":"vraagt het bestuur","share":"named"}
open 2025-09-24T18:37:08.000Z+0000 partner.engaged c35 {"by":"p05","session":"s3","partner":"p05","role":"lead","doing":"zoekt de kortste route","share":"named"}
open 2025-09-24T18:40:00.000Z+0000 ask.met c18 {"by":"p10","session":"s3","ask":"a05","partner":"p10"}
open 2025-09-24T18:42:51.000Z+0000 agreement.made t3 {"by":"p10","session":"s3","who":"p10","text":"Temperatuurlijst maken","card":"c18","due":"2025-10-01"}
open 2025-09-24T18:45:42.000Z+0000 agreement.made t5 {"by":"p14","session":"s3","who":"p14","text":"Subsidieformulier invullen met de school","card":"c33","due":"2025-10-15"}
open 2025-09-24T18:48:34.000Z+0000 ballot.opened b2 {"by":"p16","session":"s3","cards":["c6","c18","c16","c27","c34","c36","c24"],"dotsEach":3,"maxPerCard":2,"hidden":true}
open 2025-09-24T18:51:25.000Z+0000 ballot.closed b2 {"by":"p16","session":"s3","voters":13,"tally":{"c16":7,"c18":8,"c24":1,"c27":6,"c34":6,"c36":2,"c6":9}}
open 2025-09-24T18:52:47.000Z+0000 ratings.opened r1 {"by":"p16","session":"s3","scale":"impact","min":1,"max":5,"cards":["c6","c18","c16","c27","c34","c36","c24"]}
open 2025-09-24T18:54:17.000Z+0000 ratings.closed r1 {"by":"p16","session":"s3","voters":13,"cards":[{"card":"c16","median":"4","sum":52,"count":13},{"card":"c18","median":"4","sum":52,"count":13},{"card":"c24","median":"4","sum":52,"count":13},{"card":"c27","median":"3","sum":39,"count":13},{"card":"c34","median":"4","sum":52,"count":13},{"card":"c36","median":"2","sum":26,"count":13},{"card":"c6","median":"5","sum":65,"count":13}]}
open 2025-09-24T18:55:00.000Z+0000 agenda.started s3 {"by":"p16","session":"s3","item":"a7"}
open 2025-09-24T18:55:38.000Z+0000 ratings.opened r2 {"by":"p16","session":"s3","scale":"effort","min":1,"max":5,"cards":["c6","c18","c16","c27","c34","c36","c24"]}
open 2025-09-24T18:57:08.000Z+0000 ratings.closed r2 {"by":"p16","session":"s3","voters":13,"cards":[{"card":"c16","median":"2","sum":26,"count":13},{"card":"c18","median":"4","sum":52,"count":13},{"card":"c24","median":"2","sum":26,"count":13},{"card":"c27","median":"2","sum":26,"count":13},{"card":"c34","median":"3","sum":39,"count":13},{"card":"c36","median":"5","sum":65,"count":13},{"card":"c6","median":"3","sum":39,"count":13}]}
open 2025-09-24T18:59:59.000Z+0000 maturity.reached c38 {"by":"p16","session":"s3","maturity":"pilot"}
open 2025-09-24T19:02:51.000Z+0000 comment.added c6 {"by":"p10","session":"s3","comment":"m11","kind":"build","text":"Dan doen wij de etiketten, dat kunnen we al."}
open 2025-09-24T19:04:00.000Z+0000 agenda.started s3 {"by":"p16","session":"s3","item":"a8"}
open 2025-09-24T19:05:42.000Z+0000 comment.added c25 {"by":"p01","session":"s3","comment":"m28","kind":"note","text":"Bank 14 september geplaatst, 18 september weg."}
open 2025-09-24T19:08:34.000Z+0000 decision.recorded d4 {"by":"p13","session":"s3","question":"Starten we de buurtkoelkast?","outcome":"Ja, proef van vier weken in de kiosk","method":"consent","cards":["c18"],"objections":[{"text":"Niet zonder temperatuurlijst","by":"p10","integrated":"Lijst aan de deur, twee keer per dag"}],"reviewOn":"2025-10-22"}
open 2025-09-24T19:11:25.000Z+0000 result.reused r8 {"by":"p10","session":"s3","reuse":"h1","who":"p10","version":1,"card":"c18","text":"Temperatuurlijst overgenomen","kind":"sameUse"}
open 2025-09-24T19:14:17.000Z+0000 card.parked c42 {"by":"p16","session":"s3","reason":"na de winter weer oppakken, met de corporatie"}
open 2025-09-24T19:17:08.000Z+0000 item.parked x3 {"by":"p13","session":"s3","text":"Wie betaalt de stroom van de kiosk?"}
open 2025-09-24T19:20:00.000Z+0000 item.parked x4 {"by":"p13","session":"s3","text":"Mogen kinderen meestemmen?"}
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
open 2025-09-26T07:51:25.000Z+0000 ask.raised c18 {"by":"p10","ask":"a06","what":"actor","tag":"vrijwilliger","text":"Wie controleert de koelkast in het weekend?"}
open 2025-09-26T08:08:34.000Z+0000 partners.introduced board {"by":"p16","partners":["p02","p11"]}
open 2025-09-26T08:25:42.000Z+0000 partner.engaged c10 {"by":"p12","partner":"p12","role":"lead","doing":"houdt de deur open","share":"named"}
open 2025-09-26T08:42:51.000Z+0000 partner.engaged c10 {"by":"p13","partner":"p13","role":"advisor","doing":"telt bezoekers","share":"named"}
open 2025-09-26T09:00:00.000Z+0000 partner.engaged c18 {"by":"p11","partner":"p11","role":"contributor","doing":"stroom en schoonmaak","share":"named"}
open 2025-09-26T09:17:08.000Z+0000 partner.engaged c27 {"by":"p11","partner":"p11","role":"lead","doing":"opent de kelder","share":"named"}
open 2025-09-26T09:34:17.000Z+0000 partner.engaged c27 {"by":"p02","partner":"p02","role":"contributor","doing":"repareert","share":"named"}
open 2025-09-26T09:51:25.000Z+0000 partner.engaged c34 {"by":"p12","partner":"p12","role":"lead","doing":"past het uitleensysteem aan","share":"named"}
open 2025-09-26T10:08:34.000Z+0000 partner.engaged c34 {"by":"p07","partner":"p07","role":"contributor","doing":"kiest plek en kleur","share":"named"}
open 2025-09-26T10:25:42.000Z+0000 ask.met c27 {"by":"p11","ask":"a09","partner":"p11"}
open 2025-09-26T10:42:51.000Z+0000 ask.met c34 {"by":"p12","ask":"a12","partner":"p12"}
open 2025-09-26T11:17:08.000Z+0000 maturity.reached c18 {"by":"p10","maturity":"prototype"}
open 2025-09-26T11:34:17.000Z+0000 maturity.reached c31 {"by":"p07","maturity":"inUse"}
open 2025-09-26T11:51:25.000Z+0000 comment.added c10 {"by":"p12","comment":"m15","kind":"question","text":"Wat als we de koffie gratis maken en de boeken de uitrede?"}
circle:k1 2025-09-26T12:08:34.000Z+0000 comment.added c15 {"by":"p08","comment":"m20","kind":"note","text":"Hoofdkantoor wil eerst weten of de voedselbank tekent."}
open 2025-09-26T12:25:42.000Z+0000 comment.added c31 {"by":"p06","comment":"m32","kind":"note","text":"De wethouder stelde drie vragen. De kinderen wisten alle drie."}
open 2025-09-26T12:42:51.000Z+0000 result.published r5 {"by":"p07","number":5,"title":"Meetprotocol schoolplein, door leerlingen","cards":["c30","c31"],"outcomes":["method"],"novelty":["neverThoughtOf"],"licence":"CC-BY-4.0","makers":["p07","p13","p06"],"audience":"open","evidence":"12 plekken, 9 dagen; tot 46 graden op rubber, 27 onder de boom","where":"results/R-5-meetprotocol.txt"}
open 2025-09-26T13:00:00.000Z+0000 result.reported r5 {"by":"p01","report":"t1","how":"Presentatie in de aula"}
open 2025-09-26T13:17:08.000Z+0000 card.moved c10 {"by":"p12","from":"acknowledge","to":"engage","rank":"100Oym"}
open 2025-09-26T13:34:17.000Z+0000 card.moved c27 {"by":"p11","from":"acknowledge","to":"engage","rank":"100P7C"}
open 2025-09-26T13:51:25.000Z+0000 card.moved c34 {"by":"p12","from":"acknowledge","to":"engage","rank":"100QIp"}
open 2025-09-26T14:08:34.000Z+0000 card.moved c30 {"by":"p07","from":"cocreate","to":"share","rank":"1000uK"}
open 2025-09-26T14:25:42.000Z+0000 card.moved c31 {"by":"p07","from":"cocreate","to":"share","rank":"1001Vh"}
circle:k1 2025-09-26T14:42:51.000Z+0000 card.blocked c15 {"by":"p08","reason":"wacht op antwoord hoofdkantoor"}
open 2025-09-29T07:00:00.000Z+0000 comment.added c4 {"by":"p13","comment":"m09","kind":"note","text":"Drie weken: 9 signalen, 6 wilden contact, 0 klachten."}
circle:k1 2025-09-29T08:20:00.000Z+0000 comment.added c15 {"by":"p10","comment":"m21","kind":"note","text":"Voorbeeldcontract van onze landelijke koepel bijgevoegd bij R-8."}
open 2025-09-29T09:40:00.000Z+0000 comment.added c22 {"by":"p11","comment":"m25","kind":"note","text":"Vier zondagen melding, vier keer maandagochtend leeg."}
open 2025-09-29T11:00:00.000Z+0000 result.published r7 {"by":"p04","number":7,"title":"Weekendlediging op melding: afspraak op één A4","cards":["c22"],"outcomes":["process"],"novelty":["significantlyBetter"],"licence":"PARTNERS","makers":["p04","p11"],"audience":"partners","evidence":"4 zondagen, 4 keer maandag voor 9 uur leeg","where":"results/R-7-lediging.txt"}
open 2025-09-29T12:20:00.000Z+0000 result.shared r7 {"by":"p16","with":["o03","o10"]}
open 2025-09-29T13:40:00.000Z+0000 card.moved c22 {"by":"p04","from":"cocreate","to":"share","rank":"10028J"}
open 2025-09-30T07:00:00.000Z+0000 card.recognised c20 {"by":"p10","partner":"p10"}
open 2025-09-30T07:53:20.000Z+0000 partner.engaged c6 {"by":"p12","partner":"p12","role":"advisor","doing":"denkt mee over een voorleeshoek","share":"named"}
open 2025-09-30T08:46:40.000Z+0000 agreement.kept t3 {"by":"p10"}
open 2025-09-30T09:40:00.000Z+0000 maturity.reached c6 {"by":"p01","maturity":"prototype"}
open 2025-09-30T10:33:20.000Z+0000 maturity.reached c11 {"by":"p15","maturity":"inUse"}
open 2025-09-30T11:26:40.000Z+0000 result.published r2 {"by":"p15","number":2,"title":"Briefkaart van je buren, sjabloon in vijf talen","cards":["c11","c12"],"outcomes":["marketingMethod"],"novelty":["significantlyBetter"],"licence":"CC0-1.0","makers":["p15","p12","p01"],"audience":"open","evidence":"38 bezorgd, 11 mensen kwamen; met de flyer 2","where":"results/R-2-briefkaart.txt"}
open 2025-09-30T12:20:00.000Z+0000 result.reported r2 {"by":"p01","report":"t2","how":"Kaart in elk portiek: 'dit hebben we met jullie verhaal gedaan'"}
open 2025-09-30T13:13:20.000Z+0000 card.moved c11 {"by":"p15","from":"cocreate","to":"share","rank":"1003ZA"}
open 2025-09-30T14:06:40.000Z+0000 card.moved c12 {"by":"p16","from":"cocreate","to":"share","rank":"1004AX"}
open 2025-10-01T07:00:00.000Z+0000 card.captured c28 {"by":"p02","number":28,"kind":"problem","title":"Grofvuil aanmelden lukt niet zonder smartphone","short":"Aanmelden zonder smartphone","description":"Het telefoonnummer verwijst naar de app.","settings":["street"],"targetGroups":["ouderen zonder smartphone"],"challenge":"u3","parent":"c25","rank":"100ciZ"}
open 2025-10-01T07:17:08.000Z+0000 card.recognised c19 {"by":"p08","partner":"p08"}
open 2025-10-01T07:34:17.000Z+0000 card.recognised c19 {"by":"p05","partner":"p05"}
open 2025-10-01T07:51:25.000Z+0000 ask.raised c19 {"by":"p10","ask":"a07","what":"actor","tag":"verzekering","text":"Een verzekeraar die meedenkt"}
open 2025-10-01T08:08:34.000Z+0000 ask.raised c34 {"by":"p12","ask":"a13","what":"expertise","tag":"techniek","text":"Ankers zonder palen in de grond"}
open 2025-10-01T08:25:42.000Z+0000 partner.engaged c18 {"by":"p13","partner":"p13","role":"advisor","doing":"meet wat er uit en in gaat","share":"named"}
open 2025-10-01T08:42:51.000Z+0000 partner.engaged c19 {"by":"p13","partner":"p13","role":"advisor","doing":"zoekt uit hoe andere steden het doen","share":"named"}
open 2025-10-01T09:00:00.000Z+0000 partner.engaged c19 {"partner":"x2","role":"advisor","doing":"vertelt wat een filiaal nodig heeft","share":"byRole","describedAs":"een supermarkt"}
own 2025-10-01T09:17:08.000Z+0000 participant.identified c19 {"by":"p08","seat":"x2","partner":"p08"}
open 2025-10-01T09:34:17.000Z+0000 partner.engaged c20 {"partner":"x3","role":"advisor","share":"silent"}
own 2025-10-01T09:51:25.000Z+0000 participant.identified c20 {"by":"p02","seat":"x3","partner":"p02"}
open 2025-10-01T10:08:34.000Z+0000 partner.engaged c26 {"by":"p02","partner":"p02","role":"lead","doing":"vraagt zijn oud-collega's","share":"named"}
open 2025-10-01T10:25:42.000Z+0000 partner.engaged c26 {"by":"p11","partner":"p11","role":"contributor","doing":"geeft ze een plek","share":"named"}
open 2025-10-01T10:42:51.000Z+0000 partner.engaged c27 {"by":"p04","partner":"p04","role":"advisor","doing":"haalt restant in één keer","share":"named"}
open 2025-10-01T11:00:00.000Z+0000 partner.engaged c34 {"by":"p02","partner":"p02","role":"contributor","doing":"naait en knoopt","share":"named"}
open 2025-10-01T11:17:08.000Z+0000 partner.engaged c34 {"by":"p14","partner":"p14","role":"advisor","doing":"weet van wind","share":"named"}
open 2025-10-01T11:34:17.000Z+0000 agreement.made t6 {"by":"p12","who":"p12","text":"Proefdoek in de hal","card":"c34","due":"2025-10-17"}
open 2025-10-01T11:51:25.000Z+0000 comment.added c6 {"by":"p02","comment":"m12","kind":"note","text":"Soep was goed. Er waren er zestien, niet twaalf."}
open 2025-10-01T12:08:34.000Z+0000 comment.added c19 {"by":"p08","comment":"m23","kind":"concern","text":"Zonder antwoord hierop zegt mijn baas nee."}
open 2025-10-01T12:25:42.000Z+0000 comment.added c24 {"by":"p04","comment":"m27","kind":"note","text":"Kadeplein: van 14 naar 3 zakken per week. Havenstraat: van 14 naar 6."}
open 2025-10-01T12:42:51.000Z+0000 comment.added c34 {"by":"p02","comment":"m33","kind":"build","text":"Met zeilogen en karabijnhaken aan het hek. Geen paal nodig."}
open 2025-10-01T13:00:00.000Z+0000 comment.added c35 {"by":"p05","comment":"m34","kind":"question","text":"Telt een doek aan een bestaand hek als bouwwerk?"}
open 2025-10-01T13:17:08.000Z+0000 result.reused r5 {"by":"p14","reuse":"h2","who":"p14","version":1,"card":"c33","text":"Gebruikt bij twee andere scholen in de regio","kind":"scaledUp"}
open 2025-10-01T13:34:17.000Z+0000 card.moved c27 {"by":"p11","from":"engage","to":"cocreate","rank":"100J7C"}
open 2025-10-01T13:51:25.000Z+0000 card.moved c34 {"by":"p12","from":"engage","to":"cocreate","rank":"100KIp"}
open 2025-10-01T14:08:34.000Z+0000 card.moved c26 {"by":"p02","from":"acknowledge","to":"engage","rank":"100RWo"}
open 2025-10-01T14:25:42.000Z+0000 card.moved c19 {"by":"p10","from":"recognise","to":"acknowledge","rank":"100YLB"}
open 2025-10-01T14:42:51.000Z+0000 card.blocked c35 {"by":"p06","reason":"vergunningloket vraagt constructietekening"}
open 2025-10-02T07:00:00.000Z+0000 maturity.reached c24 {"by":"p01","maturity":"inUse"}
open 2025-10-02T08:36:00.000Z+0000 comment.added c36 {"by":"p06","comment":"m35","kind":"concern","text":"Drie kleuters gevallen op het proefstuk."}
open 2025-10-02T10:12:00.000Z+0000 result.published r4 {"by":"p01","number":4,"title":"Startpakket containertuintje","cards":["c24"],"outcomes":["product","method"],"novelty":["newTargetGroup"],"licence":"CC-BY-SA-4.0","makers":["p01","p04","p11"],"audience":"open","evidence":"Van 14 naar 3 en 6 zakken per week, twee plekken, twee weken geteld","where":"results/R-4-startpakket.txt"}
open 2025-10-02T11:48:00.000Z+0000 result.reported r4 {"by":"p01","report":"t3","how":"Bord bij de bakken"}
open 2025-10-02T13:24:00.000Z+0000 card.moved c24 {"by":"p01","from":"cocreate","to":"share","rank":"1005K4"}
open 2025-10-03T07:00:00.000Z+0000 maturity.reached c4 {"by":"p11","maturity":"inUse"}
open 2025-10-03T09:40:00.000Z+0000 result.published r1 {"by":"p11","number":1,"title":"Signaalkaart voor huismeesters","cards":["c4"],"outcomes":["method","service"],"novelty":["newTargetGroup"],"licence":"CC-BY-4.0","makers":["p11","p03","p01"],"audience":"open","evidence":"Drie weken: 9 signalen, 6 wilden contact, 0 klachten","where":"results/R-1-signaalkaart.txt"}
open 2025-10-03T12:20:00.000Z+0000 card.moved c4 {"by":"p11","from":"cocreate","to":"share","rank":"1006OW"}
open 2025-10-04T07:00:00.000Z+0000 maturity.reached c27 {"by":"p11","maturity":"prototype"}
open 2025-10-04T11:00:00.000Z+0000 comment.added c27 {"by":"p02","comment":"m29","kind":"note","text":"Vijf broodroosters, vier gemaakt, één hart gelucht."}
open 2025-10-06T07:00:00.000Z+0000 session.planned s4 {"by":"p16","number":4,"title":"Oogsten en delen","goal":"Resultaten delen, hergebruik regelen, besluiten","place":"De Kade, leeszaal","date":"2025-10-08","start":"19:30","agenda":[{"item":"a1","method":"check-in","name":{"en":"Check-in","nl":"Check-in"},"minutes":10},{"item":"a2","method":"harvest","name":{"en":"Harvest","nl":"Oogsten"},"minutes":40},{"item":"a3","method":"well-stolen","name":{"en":"Well stolen","nl":"Goed gejat"},"minutes":25},{"item":"a4","method":"break","name":{"en":"Break","nl":"Pauze"},"minutes":10},{"item":"a5","method":"pitch","name":{"en":"Pitch and think along","nl":"Pitch en samen doordenken"},"minutes":30},{"item":"a6","method":"consent","name":{"en":"Consent decision","nl":"Besluit met consent"},"minutes":20},{"item":"a7","method":"check-out","name":{"en":"Check-out","nl":"Check-out"},"minutes":15}],"facilitator":"p16","scribe":"p02"}
open 2025-10-06T07:40:00.000Z+0000 card.captured c39 {"by":"p04","number":39,"kind":"opportunity","title":"Stadsdeel Noord wil onze aanpak overnemen","short":"Noord wil overnemen","description":"Zij hebben drie containerplekken en geen plan.","settings":["street"],"targetGroups":["andere wijken"],"challenge":null,"rank":"100dHi"}
open 2025-10-06T08:20:00.000Z+0000 maturity.reached c16 {"by":"p09","maturity":"inUse"}
open 2025-10-06T09:00:00.000Z+0000 maturity.reached c18 {"by":"p10","maturity":"pilot"}
open 2025-10-06T09:40:00.000Z+0000 maturity.reached c34 {"by":"p12","maturity":"prototype"}
open 2025-10-06T10:20:00.000Z+0000 comment.added c18 {"by":"p13","comment":"m22","kind":"note","text":"Eerste weekend: 31 stuks erin, 29 eruit, 2 weggegooid."}
open 2025-10-06T11:00:00.000Z+0000 comment.added c39 {"by":"p04","comment":"m36","kind":"note","text":"Noord heeft het startpakket gedownload en belt woensdag."}
open 2025-10-06T11:40:00.000Z+0000 result.published r3 {"by":"p09","number":3,"title":"Draaiboek: één ophaalronde voor twee supermarkten","cards":["c14","c16"],"outcomes":["process"],"novelty":["significantlyBetter"],"licence":"CC-BY-SA-4.0","makers":["p09","p08","p10"],"audience":"open","evidence":"5 avonden, 212 kilo gered, 1 avond uitgevallen","where":"results/R-3-draaiboek.txt"}
open 2025-10-06T12:20:00.000Z+0000 result.shared r3 {"by":"p16","with":["o07","o08"]}
open 2025-10-06T13:00:00.000Z+0000 result.reused r2 {"by":"p06","reuse":"h3","who":"p06","version":1,"text":"Uitnodiging voor de ouderavond","kind":"newTargetGroup"}
open 2025-10-06T13:40:00.000Z+0000 result.reused r4 {"by":"p16","reuse":"h4","who":"Stadsdeel Noord","version":1,"card":"c39","text":"Drie plekken in Noord","kind":"scaledUp"}
open 2025-10-06T14:20:00.000Z+0000 card.moved c16 {"by":"p09","from":"cocreate","to":"share","rank":"1007Y3"}
open 2025-10-07T07:00:00.000Z+0000 result.reused r1 {"by":"p16","reuse":"h5","who":"Zorg aan de Kade","version":1,"text":"Zelfde kaart, nu voor huishoudelijke hulpen","kind":"newTargetGroup","competitor":true}
open 2025-10-08T17:30:00.000Z+0000 session.started s4 {"by":"p16","session":"s4","rule":"open"}
open 2025-10-08T17:30:00.000Z+0001 agenda.started s4 {"by":"p16","session":"s4","item":"a1"}
open 2025-10-08T17:35:33.000Z+0000 attendance.noted s4 {"by":"p02","session":"s4","present":["p01","p02","p04","p05","p06","p08","p09","p10","p11","p12","p13","p14","p15"]}
open 2025-10-08T17:39:00.000Z+0000 agenda.started s4 {"by":"p16","session":"s4","item":"a2"}
open 2025-10-08T17:41:06.000Z+0000 card.captured c8 {"by":"p07","session":"s4","number":8,"kind":"innovation","title":"Ophaalvrienden: samen teruglopen","short":"Ophaalvrienden","description":"Wie om acht uur toch de hond uitlaat, loopt met iemand mee. Pitch van de leerlingenraad.","settings":["street"],"targetGroups":["ouderen"],"challenge":"u1","rank":"100em2"}
open 2025-10-08T17:46:40.000Z+0000 card.captured c40 {"session":"s4","number":40,"kind":"problem","title":"Steeds dezelfde bewoners worden gevraagd","short":"Steeds dezelfde mensen","description":"Samira zit in vijf werkgroepen en heeft ook een baan.","settings":["street"],"targetGroups":["actieve bewoners"],"challenge":null,"rank":"100fs6"}
open 2025-10-08T17:52:13.000Z+0000 card.captured c43 {"by":"p13","session":"s4","number":43,"kind":"opportunity","title":"Studenten zoeken stageplekken in de wijk","short":"Stageplekken","description":"Dertig studenten vanaf februari, zes opdrachten nodig.","settings":["education"],"targetGroups":["studenten social work en bouwkunde"],"challenge":null,"rank":"100gfE"}
open 2025-10-08T17:57:46.000Z+0000 innovation.linked c8 {"by":"p07","session":"s4","answers":["c7"]}
open 2025-10-08T18:03:20.000Z+0000 innovation.described c8 {"by":"p07","session":"s4","outcomes":["service"],"novelty":["neverThoughtOf"],"connects":[{"what":"actor","text":"hondenbezitters en ouderen"}]}
open 2025-10-08T18:08:53.000Z+0000 card.recognised c8 {"by":"p02","session":"s4","partner":"p02"}
open 2025-10-08T18:14:26.000Z+0000 card.recognised c25 {"by":"p04","session":"s4","partner":"p04"}
open 2025-10-08T18:18:00.000Z+0000 agenda.started s4 {"by":"p16","session":"s4","item":"a3"}
open 2025-10-08T18:20:00.000Z+0000 card.recognised c32 {"by":"p14","session":"s4","partner":"p14"}
open 2025-10-08T18:25:33.000Z+0000 card.recognised c39 {"by":"p01","session":"s4","partner":"p01"}
open 2025-10-08T18:31:06.000Z+0000 card.recognised c39 {"by":"p04","session":"s4","partner":"p04"}
open 2025-10-08T18:36:40.000Z+0000 card.recognised c40 {"by":"p03","session":"s4","partner":"p03"}
open 2025-10-08T18:42:00.000Z+0000 agenda.started s4 {"by":"p16","session":"s4","item":"a4"}
open 2025-10-08T18:42:13.000Z+0000 card.recognised c43 {"by":"p06","session":"s4","partner":"p06"}
open 2025-10-08T18:47:46.000Z+0000 partner.engaged c39 {"by":"p04","session":"s4","partner":"p04","role":"advisor","doing":"contact met Noord","share":"named"}
open 2025-10-08T18:51:00.000Z+0000 agenda.started s4 {"by":"p16","session":"s4","item":"a5"}
open 2025-10-08T18:53:20.000Z+0000 maturity.reached c8 {"by":"p07","session":"s4","maturity":"idea"}
open 2025-10-08T18:58:53.000Z+0000 maturity.reached c38 {"by":"p16","session":"s4","maturity":"inUse"}
open 2025-10-08T19:04:26.000Z+0000 decision.recorded d5 {"by":"p02","session":"s4","question":"Onder welke voorwaarden delen we?","outcome":"Resultaten zijn open (CC), behalve de ledigingsafspraak: alleen partners","method":"consent","cards":["c22"]}
open 2025-10-08T19:10:00.000Z+0000 decision.recorded d6 {"by":"p02","session":"s4","question":"Wat doen we met de tegels?","outcome":"Stoppen: te duur en struikelgevaar","method":"facilitator","cards":["c36"]}
open 2025-10-08T19:15:33.000Z+0000 result.published r6 {"by":"p16","session":"s4","number":6,"title":"Kiem-avond, draaiboek van 150 minuten","cards":["c38"],"outcomes":["method","organisationalModel"],"novelty":["significantlyBetter"],"licence":"CC0-1.0","makers":["p16","p05"],"audience":"open","evidence":"4 avonden, 15 partners, 10 kaarten gedeeld in 6 weken","where":"results/R-6-kiemavond.txt"}
open 2025-10-08T19:20:00.000Z+0000 agenda.started s4 {"by":"p16","session":"s4","item":"a6"}
open 2025-10-08T19:21:06.000Z+0000 card.closed c36 {"by":"p16","session":"s4","outcome":"stopped","reason":"te duur en struikelgevaar voor kleuters"}
open 2025-10-08T19:26:40.000Z+0000 limit.set board {"by":"p16","session":"s4","stage":"engage","limit":5}
open 2025-10-08T19:32:13.000Z+0000 card.moved c39 {"by":"p16","session":"s4","from":"recognise","to":"acknowledge","rank":"100ZHi"}
open 2025-10-08T19:37:46.000Z+0000 card.moved c14 {"by":"p16","session":"s4","from":"cocreate","to":"share","rank":"1008MI"}
open 2025-10-08T19:39:00.000Z+0000 agenda.started s4 {"by":"p16","session":"s4","item":"a7"}
open 2025-10-08T19:43:20.000Z+0000 card.moved c38 {"by":"p16","session":"s4","from":"cocreate","to":"share","rank":"1009gL"}
own 2025-10-08T19:48:53.000Z+0000 note.written c40 {"by":"p16","session":"s4","card":"c40","text":"Samira bewaken: niet meer dan drie trekkersrollen."}
open 2025-10-08T19:54:26.000Z+0000 session.closed s4 {"by":"p16","session":"s4"}
"""#
}
