extension Dutch {
  package func command(_ command: Command) -> CommandWords {
    switch command {
    case .up: CommandWords("omhoog", "Omhoog: naar de kaart erboven of een regel terug.")
    case .down: CommandWords("omlaag", "Omlaag: naar de kaart eronder of een regel verder.")
    case .left: CommandWords("links", "Naar de kolom links.")
    case .right: CommandWords("rechts", "Naar de kolom rechts.")
    case .first: CommandWords("begin", "Naar de eerste kaart van de kolom, of het begin.")
    case .last: CommandWords("einde", "Naar de laatste kaart van de kolom, of het einde.")
    case .pageUp: CommandWords("blad terug", "Een blad terug.")
    case .pageDown: CommandWords("blad verder", "Een blad verder.")
    case .open: CommandWords("open", "Open de kaart of de partner: alles wat erover te zeggen is.")
    case .back:
      CommandWords(
        "terug", "Ga terug, beëindig het zoeken, merk niets meer of toon weer alles. Stopt nooit.")
    case .capture:
      CommandWords(
        "nieuw",
        "Schrijf een nieuwe kaart: één regel en Enter. Tab kiest de soort; p, k of i en een spatie vooraan ook."
      )
    case .editTitle:
      CommandWords("wijzig", "Wijzig de kaart: de titel, en daaronder elk ander veld.")
    case .editText:
      CommandWords("tekst", "Schrijf de toelichting in je eigen editor ($VISUAL of $EDITOR).")
    case .editField:
      CommandWords(
        "velden", "Vul de velden van de kaart in: waar, voor wie, uitdaging, hoort bij, …")
    case .moveRight:
      CommandWords(
        "fase",
        "Zet de kaart een fase naar rechts. Wat ontbreekt wordt getoond; een reden is genoeg om door te gaan."
      )
    case .moveLeft: CommandWords("fase terug", "Zet de kaart een fase terug, met een reden.")
    case .moveTo: CommandWords("verplaats", "Kies de fase waar de kaart heen gaat.")
    case .reorderUp: CommandWords("hoger", "Zet de kaart een plaats hoger in de kolom.")
    case .reorderDown: CommandWords("lager", "Zet de kaart een plaats lager in de kolom.")
    case .recognise: CommandWords("herken ik", "Ik herken dit. Nog eens neemt het terug.")
    case .join:
      CommandWords(
        "doe mee",
        "Ik doe mee: kies een rol en zeg wat je doet. Ook om dat te veranderen, of te stoppen.")
    case .invite:
      CommandWords(
        "nodig uit",
        "Nodig iemand uit voor deze kaart, van het bord of niet, of antwoord op een uitnodiging.")
    case .ask:
      CommandWords(
        "vraag", "Zeg wat de kaart nodig heeft, zie wie het biedt, en zeg wie het brengt.")
    case .offer: CommandWords("bied aan", "Zeg wat je te bieden hebt, voor wie het nodig heeft.")
    case .comment: CommandWords("reactie", "Zeg iets over de kaart.")
    case .block: CommandWords("blokkeer", "Iets houdt de kaart tegen; nog eens: niet meer.")
    case .park: CommandWords("parkeer", "Zet de kaart opzij voor later.")
    case .close:
      CommandWords(
        "klaar", "Zeg hoe de kaart afliep, goed of niet. \(key(.offTheBoard)) haalt hem terug.")
    case .versions:
      CommandWords(
        "versies", "Waar twee mensen langs elkaar heen schreven: kies, voeg samen, of houd beide.")
    case .openChannel:
      CommandWords("naar link", "Open waar over de kaart gepraat wordt: een chat, een pagina.")
    case .copy: CommandWords("kopieer id", "Zet het id van de kaart op het klembord.")
    case .offTheBoard:
      CommandWords(
        "van het bord", "Bekijk geparkeerde en afgesloten kaarten, en haal er een terug.")
    case .markCard:
      CommandWords(
        "merk",
        "Merk de kaart, om iets met alle gemerkte te doen; op de naam van een groepje: al zijn kaarten."
      )
    case .markUpTo:
      CommandWords("tot hier", "Merk alles van de laatst gemerkte kaart tot deze.")
    case .markAll: CommandWords("merk alle", "Merk alle kaarten die je ziet; nog eens: geen.")
    case .mergeMarked:
      CommandWords(
        "dubbel", "Wat gemerkt is zegt hetzelfde als de gekozen kaart en gaat daarin op.")
    case .again:
      CommandWords(
        "nog eens", "Doe nog eens wat je het laatst deed: met deze kaart, of met alle gemerkte.")
    case .tick:
      CommandWords(
        "vink", "Vink af wat alleen mensen weten: is er iets geprobeerd, is het terugverteld, …")
    case .question:
      CommandWords("vraag", "Schrijf de hoe-kunnen-we-vraag die de kaart stelt.")
    case .evidence:
      CommandWords(
        "bewijs", "Schrijf op wat over de kaart bekend is: een aantal, een uitspraak, een verhaal.")
    case .tie:
      CommandWords(
        "verbind",
        "Verbind de kaart met een verandering waar hij aan werkt, een innovatie met wat zij beantwoordt."
      )
    case .below: CommandWords("onder", "Hang de kaart onder een andere, te kiezen uit een lijst.")
    case .pitch:
      CommandWords("pitch", "Vertel een innovatie, vraag voor vraag: een nieuwe, of deze.")
    case .couple:
      CommandWords(
        "vreemd koppel",
        "Trek twee aanbiedingen van verschillende mensen: kijk wat er alleen met allebei kan.")
    case .showBoard: CommandWords("bord", "Toon het bord.")
    case .showMatrix: CommandWords("mensen", "Toon wie aan welk deelprobleem werkt.")
    case .nextGroup: CommandWords("volgende", "Naar de volgende uitdaging.")
    case .previousGroup: CommandWords("vorige", "Naar de vorige uitdaging.")
    case .sort:
      CommandWords(
        "sorteer",
        "Sorteer de rijen: op volgorde van binnenkomst, drukte, partij, naam of wat ontbreekt.")
    case .onlyAttention:
      CommandWords("aandacht", "Toon alleen wat aandacht vraagt, of weer alles.")
    case .toggleActors:
      CommandWords("ander beeld", "Toon partijen en uitdagingen, of weer mensen en deelproblemen.")
    case .engage:
      CommandWords(
        "deze partner",
        "Zeg dat de partner van de rij meedoet met de kaart, als wat, of ermee stopt.")
    case .split:
      CommandWords("splits", "Schrijf een deel van de kaart op: een nieuw deelprobleem eronder.")
    case .lineage:
      CommandWords(
        "herkomst", "Zie waar de kaart vandaan komt en wat er antwoord op is.")
    case .partners: CommandWords("wie", "Kies een partner en zie alles over hem of haar.")
    case .relate:
      CommandWords("en anderen", "Op iemands bladzij: zeg wie concurrent is, en wie elkaar kent.")
    case .viewAs:
      CommandWords("zie als", "Zie het bord zoals een partner het krijgt; nog eens: je eigen bord.")
    case .showTree:
      CommandWords(
        "uitdagingen",
        "Ga naar de uitdagingen: wat hangt aan wat.")
    case .nextChallenge: CommandWords("volgende U", "Bij de uitdagingen: ga naar de volgende.")
    case .fold:
      CommandWords("vouw", "Bij de uitdagingen: verberg wat eronder hangt, of ga erboven staan.")
    case .unfold: CommandWords("open vouw", "Bij de uitdagingen: toon wat eronder hangt.")
    case .dream:
      CommandWords("droom", "Bij de uitdagingen: bewerk de droom, of wat er moet veranderen.")
    case .answer:
      CommandWords(
        "antwoord", "Bij de uitdagingen: beantwoord de kaart met een innovatie, die er is of nieuw."
      )
    case .mark: CommandWords("merk", "Bij de uitdagingen: merk de kaart om hem te verhangen.")
    case .newChallenge:
      CommandWords("nieuwe uitdaging", "In de boom: geef een nieuwe uitdaging een naam.")
    case .hang:
      CommandWords("hang onder", "Bij de uitdagingen: hang wat gemerkt is onder de selectie.")
    case .showClusters:
      CommandWords(
        "clusteren", "Leg kaarten bij elkaar die bij elkaar horen, op het bord of in een sessie.")
    case .layTogether:
      CommandWords(
        "bij elkaar",
        "Bij clusteren: leg wat gemerkt is bij elkaar, of bij de selectie. Gemerkt binnen één groepje: een eigen groepje."
      )
    case .nameCluster:
      CommandWords("naam", "Bij clusteren: geef het groepje een naam; op een kaart: de titel.")
    case .takeOut:
      CommandWords("eruit", "Bij clusteren: haal de kaart, of wat gemerkt is, er weer uit.")
    case .dissolve: CommandWords("uiteen", "Bij clusteren: het groepje valt uit elkaar.")
    case .promote:
      CommandWords(
        "probleem",
        "Bij clusteren: het groepje wordt een probleem, met zijn kaarten als deelproblemen.")
    case .everyStage:
      CommandWords("fases", "Bij clusteren: de kaarten van alle fases, of weer van de eerste twee.")
    case .showBallot:
      CommandWords(
        "stippen", "Geef stippen of cijfers waar de sessie erom vraagt, of zie wat eruit kwam.")
    case .putDot:
      CommandWords(
        "stip", "Bij stippen: leg er een bij; voor de stemming: laat een kaart weg, of niet.")
    case .moreDots:
      CommandWords("meer", "Bij stippen: een erbij; voor de stemming: een erbij voor iedereen.")
    case .fewerDots:
      CommandWords(
        "minder", "Bij stippen: neem er een terug; voor de stemming: een minder voor iedereen.")
    case .score: CommandWords("cijfer", "Bij cijfers: wat de kaart krijgt.")
    case .voterReady:
      CommandWords(
        "klaar", "Bij stippen: je bent klaar; voor de stemming: open haar; erna: open de kaart.")
    case .nextSource:
      CommandWords(
        "anders",
        "Bij stippen: stem over iets anders; erna: de kaart van vier vakken of de cijfers.")
    case .nextHand:
      CommandWords(
        "volgende", "Bij stippen: iemand zonder scherm stemt achter dit toetsenbord, ongezien.")
    case .closePoll:
      CommandWords("sluit", "Bij stippen: de stemming is voorbij; iedereen ziet de stand tegelijk.")
    case .newPoll: CommandWords("nieuwe", "Bij stippen: maak nog een stemming klaar.")
    case .narrow:
      CommandWords(
        "filter", "Toon alleen deze kaarten: woorden, soort:kans, trekker:geen, dagen>14, mijn.")
    case .onlyMine:
      CommandWords("mijn", "Toon alleen de kaarten waar jij bij bent; nog eens: alle.")
    case .savedFilters:
      CommandWords("filters met naam", "Kies een filter met een naam, of geef dit er een.")
    case .lanes:
      CommandWords(
        "banen", "Leg de kaarten in banen: per uitdaging, soort, trekker, plek; dan in geen.")
    case .find: CommandWords("zoek", "Zoek kaarten terwijl je typt; alles wat een filter kent.")
    case .nextMatch: CommandWords("volgende", "Bij zoeken: de volgende kaart.")
    case .previousMatch: CommandWords("vorige", "Bij zoeken: de vorige kaart.")
    case .goTo:
      CommandWords("zoek", "Bij wie doet wat en in de boom: ga naar een partner of een kaart.")
    case .nextNew:
      CommandWords(
        "volgende nieuwe",
        "Ga naar de volgende kaart die nieuw is (+nw) of besproken werd (+2) sinds je hier was.")
    case .showSession: CommandWords("sessie", "Naar de sessie die bezig is, of begin er een.")
    case .pauseRound:
      CommandWords("pauze", "In een sessie: zet de klok stil, of laat hem verder lopen.")
    case .moreTime:
      CommandWords(
        "minuut", "In een sessie: een minuut erbij; in de lijst: gedaan, opgepakt, opnieuw bekeken."
      )
    case .lessTime:
      CommandWords("minder", "In een sessie: een minuut minder; in de lijst: vervallen.")
    case .nextRound:
      CommandWords(
        "ronde", "In een sessie: verder naar de volgende ronde, of het volgende onderdeel.")
    case .previousRound: CommandWords("ronde terug", "In een sessie: terug naar de ronde ervoor.")
    case .skipItem: CommandWords("sla over", "In een sessie: sla het onderdeel over dat bezig is.")
    case .itemUp:
      CommandWords("naar voren", "In een sessie: zet het gekozen onderdeel een plaats eerder.")
    case .itemDown:
      CommandWords("naar achteren", "In een sessie: zet het gekozen onderdeel een plaats later.")
    case .attendance:
      CommandWords("wie", "In een sessie: vink aan wie er is, en voeg toe wie nieuw is.")
    case .decide:
      CommandWords(
        "besluit", "In een sessie: leg een besluit vast, met bezwaren en herziening.")
    case .agree:
      CommandWords("afspraak", "In een sessie: leg vast wie wat doet, en voor wanneer.")
    case .workAlong:
      CommandWords(
        "meedoen", "In een sessie die je leidt: doe ook mee met de ronde, of leid alleen.")
    case .parkItem: CommandWords("parkeer", "In een sessie: zet iets opzij dat niet voor nu is.")
    case .ledger:
      CommandWords(
        "lijst", "In een sessie: de lijst van besluiten, afspraken en parkeerplaats; weer: de klok."
      )
    case .handRole:
      CommandWords("draag over", "In een sessie: draag de rol van begeleider of notulist over.")
    case .closeSession: CommandWords("sluit", "In een sessie: het is voorbij.")
    case .reveal:
      CommandWords(
        "onthul", "In een stille ronde: onthul alles tegelijk, door elkaar en zonder namen.")
    case .ready:
      CommandWords("klaar", "Aan een plaats: zeg dat je klaar bent met de ronde. Ook Enter.")
    case .takeBack:
      CommandWords("neem terug", "Aan een plaats: neem de gekozen kaart terug voor het onthullen.")
    case .followCursor:
      CommandWords("ga mee", "Laat je bord meegaan met de begeleider, of niet meer.")
    case .showResults:
      CommandWords("resultaten", "Bekijk wat anderen mogen gebruiken, en wie dat deed.")
    case .publish:
      CommandWords(
        "publiceer", "Schrijf op wat er uit de kaart kwam, zodat anderen het kunnen gebruiken.")
    case .useResult:
      CommandWords("gebruik", "Bij de resultaten: gebruik dit, voor een kaart of zonder.")
    case .reviseResult:
      CommandWords("wijzig", "Bij de resultaten: wijzig dit, of zeg dat het een nieuwe versie is.")
    case .shareResult: CommandWords("deel", "Bij de resultaten: met welke partij het gedeeld is.")
    case .tellBack:
      CommandWords("vertel terug", "Bij de resultaten: hoe wie het probleem zag iets terughoorde.")
    case .withdrawResult: CommandWords("trek terug", "Bij de resultaten: raad dit niet meer aan.")
    case .giveAndTake:
      CommandWords(
        "geven en nemen", "Bij de resultaten: wat elke partij gaf en nam, of terug naar de lijst.")
    case .history:
      CommandWords(
        "tijd",
        "Wat er gebeurde, als lijst, en het bord zoals het was; vanaf een kaart: alleen die.")
    case .stepBack: CommandWords("stap", "In de tijd: één gebeurtenis terug.")
    case .stepOn: CommandWords("stap verder", "In de tijd: één gebeurtenis verder.")
    case .dayBack: CommandWords("dag", "In de tijd: naar het eind van de dag ervoor.")
    case .dayOn: CommandWords("dag verder", "In de tijd: naar het eind van de volgende dag.")
    case .sessionBack:
      CommandWords("sessie", "In de tijd: naar het eind van de sessie ervoor.")
    case .sessionOn:
      CommandWords("sessie verder", "In de tijd: naar het eind van de volgende sessie.")
    case .boardThen:
      CommandWords(
        "bord toen", "In de tijd: het hele bord zoals het was, om te lezen; nog eens: de lijst.")
    case .filter:
      CommandWords("filter", "In de tijd: alleen één kaart, partner, sessie of onderwerp.")
    case .toNow: CommandWords("nu", "Uit de tijd terug naar nu.")
    case .undo: CommandWords("ongedaan", "Neem terug wat je het laatst deed, ook na herstarten.")
    case .redo: CommandWords("opnieuw", "Doe opnieuw wat je terugnam.")
    case .actAs:
      CommandWords(
        "ik ben …", "Zeg wie er nu achter het toetsenbord zit. Een afspraak, geen login.")
    case .palette:
      CommandWords(
        "opdrachten", "Alles wat hier kan, met de toetsen erbij: typ een deel van het woord.")
    case .chooseTheme:
      CommandWords(
        "thema", "Kies hoe het scherm eruitziet: bewegen door de lijst laat elk thema zien.")
    case .project:
      CommandWords(
        "beamer",
        "Voor een zaal: groot en rustig, alleen wat iedereen mag zien; nog eens: je eigen bord.")
    case .help: CommandWords("hulp", "Deze hulp.")
    case .toggleMouse:
      CommandWords(
        "muis", "Gebruik de muis, of laat die aan de terminal: klikken, een kaart slepen, wiel.")
    case .redraw: CommandWords("herteken", "Teken het scherm opnieuw.")
    case .suspend: CommandWords("pauzeer", "Even terug naar de shell; fg komt terug.")
    case .quit: CommandWords("stop", "Stoppen. Alles is al bewaard.")
    }
  }

  package func group(_ group: Command.Group) -> String {
    switch group {
    case .goAround: "Rondkijken"
    case .tree: "Bij de uitdagingen"
    case .clusters: "Clusteren"
    case .ballot: "Stippen en cijfers"
    case .card: "Kaarten"
    case .people: "Mensen"
    case .matrix: "Wie waaraan werkt"
    case .session: "In een sessie"
    case .results: "Resultaten"
    case .time: "Tijd"
    case .other: "Overig"
    }
  }
}
