package import Model

extension Dutch {
  package func kind(_ kind: Kind) -> String {
    switch kind {
    case .problem: "probleem"
    case .opportunity: "kans"
    case .innovation: "innovatie"
    }
  }

  package func letter(_ kind: Kind) -> String {
    switch kind {
    case .problem: "P"
    case .opportunity: "K"
    case .innovation: "I"
    }
  }

  package func stage(_ stage: Stage) -> String {
    switch stage {
    case .recognise: "Herkennen"
    case .acknowledge: "Erkennen"
    case .engage: "Inschakelen"
    case .cocreate: "Co-creëren"
    case .share: "Delen"
    }
  }

  package func role(_ role: Role) -> String {
    switch role {
    case .lead: "trekker"
    case .contributor: "meewerker"
    case .advisor: "meedenker"
    case .follower: "meeweter"
    }
  }

  package func share(_ share: ShareLevel) -> String {
    switch share {
    case .named: "met naam"
    case .byRole: "met rol"
    case .silent: "stil"
    }
  }

  package func setting(_ setting: CommonSetting) -> String {
    switch setting {
    case .street: "op straat"
    case .care: "zorg"
    case .education: "onderwijs"
    case .culture: "cultuur"
    case .business: "bedrijf"
    }
  }

  package func type(_ type: PartnerType) -> String {
    switch type {
    case .person: "persoon"
    case .department: "afdeling"
    case .institution: "instelling"
    case .company: "bedrijf"
    case .association: "vereniging"
    case .publicBody: "overheid"
    case .group: "groep"
    }
  }

  package func perspective(_ perspective: Perspective) -> String {
    switch perspective {
    case .user: "gebruiker"
    case .endUser: "eindgebruiker"
    case .citizen: "burger"
    case .professional: "professional"
    case .facilitator: "begeleider"
    }
  }

  package func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .product: "product"
    case .service: "dienst"
    case .process: "proces"
    case .marketingMethod: "marketingmethode"
    case .organisationalModel: "organisatiemodel"
    case .method: "methode"
    }
  }

  package func novelty(_ novelty: Novelty) -> String {
    switch novelty {
    case .neverThoughtOf: "nog nooit bedacht"
    case .significantlyBetter: "duidelijk beter"
    case .newTargetGroup: "nieuwe doelgroep"
    case .scaledUp: "opgeschaald"
    }
  }

  package func connects(_ connects: Connects) -> String {
    switch connects {
    case .actor: "actor"
    case .expertise: "expertise"
    case .resource: "hulpmiddel"
    }
  }

  package func maturity(_ maturity: Maturity) -> String {
    switch maturity {
    case .idea: "idee"
    case .prototype: "probeersel"
    case .pilot: "proef"
    case .inUse: "in gebruik"
    case .scaled: "opgeschaald"
    }
  }

  package func reach(_ reach: Reach) -> String {
    switch reach {
    case .neighbourhood: "buurt"
    case .region: "regio"
    case .country: "land"
    case .world: "wereld"
    }
  }

  package func comment(_ kind: CommentKind) -> String {
    switch kind {
    case .note: "opmerking"
    case .question: "vraag"
    case .idea: "idee"
    case .build: "doordenken"
    case .concern: "zorg"
    case .compliment: "compliment"
    }
  }

  package func closing(_ closing: Closing) -> String {
    switch closing {
    case .stopped: "gestopt"
    case .solved: "opgelost"
    case .partlySolved: "deels opgelost"
    case .insightOnly: "alleen inzicht"
    case .notTakenUp: "niet opgepakt"
    case .used: "gebruikt"
    case .notUsed: "niet gebruikt"
    case .inUse: "in gebruik"
    case .scaled: "opgeschaald"
    case .lessonsOnly: "alleen lessen"
    }
  }

  package func sign(_ sign: Sign) -> String {
    switch sign {
    case .blocked: "!blok"
    case .noLead: "!trek"
    case .oneBody: "!een"
    case .viaOthers: "via"
    }
  }

  package func rule(_ rule: Rule) -> String {
    switch rule {
    case .r1: "gekozen waar het gebeurt"
    case .r2: "doelgroep genoemd"
    case .r3: "naar dubbelen gekeken"
    case .r4: "het zegt de situatie, niet de oplossing"
    case .r5: "het antwoordt op een probleem of kans"
    case .a1: "uitdaging gekozen, of overstijgend"
    case .a2: "twee partijen herkennen het"
    case .a3: "een gebruiker of burger herkent het"
    case .a4: "er staat een verhaal of getal op"
    case .e1: "precies één trekker"
    case .e2: "twee partijen aan het werk"
    case .e3: "een gebruiker of burger doet mee"
    case .e4: "open vragen staan erop"
    case .c1: "er is iets geprobeerd"
    case .c2: "er is een resultaat vastgelegd"
    case .c3: "resultaat, nieuwheid en een probeersel"
    case .c4: "niet geblokkeerd"
    case .s1: "een resultaat heeft licentie, makers en bewijs"
    case .s2: "het is gedeeld met anderen dan de makers"
    case .s3: "terugverteld aan wie het herkende"
    case .s4: "er staat wat anderen ermee mogen"
    }
  }

  package func field(_ field: CardField) -> String {
    switch field {
    case .title: "Titel"
    case .short: "Korte titel"
    case .description: "Toelichting"
    case .kind: "Soort"
    case .setting: "Waar"
    case .target: "Voor"
    case .challenge: "Uitdaging"
    case .change: "Nodige verandering"
    case .parent: "Hoort bij"
    case .answers: "Antwoord op"
    case .question: "Hoe kunnen we"
    case .evidence: "Bewijs"
    case .channel: "Kanaal"
    case .outcome: "Resultaat"
    case .novelty: "Waarom nieuw"
    case .connects: "Verbindt"
    case .maturity: "Rijpheid"
    case .firstStep: "Eerste stap"
    }
  }

  package func month(_ month: Int) -> String {
    ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"][
      max(0, min(11, month - 1))]
  }
}
