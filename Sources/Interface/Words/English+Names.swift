package import Model

extension English {
  package func kind(_ kind: Kind) -> String {
    switch kind {
    case .problem: "problem"
    case .opportunity: "opportunity"
    case .innovation: "innovation"
    }
  }

  package func letter(_ kind: Kind) -> String {
    switch kind {
    case .problem: "P"
    case .opportunity: "O"
    case .innovation: "I"
    }
  }

  package func stage(_ stage: Stage) -> String {
    switch stage {
    case .recognise: "Recognise"
    case .acknowledge: "Acknowledge"
    case .engage: "Engage"
    case .cocreate: "Co-create"
    case .share: "Share"
    }
  }

  package func role(_ role: Role) -> String {
    switch role {
    case .lead: "lead"
    case .contributor: "contributor"
    case .advisor: "advisor"
    case .follower: "follower"
    }
  }

  package func share(_ share: ShareLevel) -> String {
    switch share {
    case .named: "by name"
    case .byRole: "by role"
    case .silent: "silently"
    }
  }

  package func setting(_ setting: CommonSetting) -> String {
    switch setting {
    case .street: "street"
    case .care: "care"
    case .education: "education"
    case .culture: "culture"
    case .business: "business"
    }
  }

  package func type(_ type: PartnerType) -> String {
    switch type {
    case .person: "person"
    case .department: "department"
    case .institution: "institution"
    case .company: "company"
    case .association: "association"
    case .publicBody: "public body"
    case .group: "group"
    }
  }

  package func perspective(_ perspective: Perspective) -> String {
    switch perspective {
    case .user: "user"
    case .endUser: "end user"
    case .citizen: "citizen"
    case .professional: "professional"
    case .facilitator: "facilitator"
    }
  }

  package func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .product: "product"
    case .service: "service"
    case .process: "process"
    case .marketingMethod: "marketing method"
    case .organisationalModel: "organisational model"
    case .method: "method"
    }
  }

  package func novelty(_ novelty: Novelty) -> String {
    switch novelty {
    case .neverThoughtOf: "never thought of"
    case .significantlyBetter: "significantly better"
    case .newTargetGroup: "new target group"
    case .scaledUp: "scaled up"
    }
  }

  package func connects(_ connects: Connects) -> String {
    switch connects {
    case .actor: "actor"
    case .expertise: "expertise"
    case .resource: "resource"
    }
  }

  package func maturity(_ maturity: Maturity) -> String {
    switch maturity {
    case .idea: "idea"
    case .prototype: "prototype"
    case .pilot: "pilot"
    case .inUse: "in use"
    case .scaled: "scaled"
    }
  }

  package func reach(_ reach: Reach) -> String {
    switch reach {
    case .neighbourhood: "neighbourhood"
    case .region: "region"
    case .country: "country"
    case .world: "world"
    }
  }

  package func comment(_ kind: CommentKind) -> String {
    switch kind {
    case .note: "note"
    case .question: "question"
    case .idea: "idea"
    case .build: "build on"
    case .concern: "concern"
    case .compliment: "compliment"
    }
  }

  package func closing(_ closing: Closing) -> String {
    switch closing {
    case .stopped: "stopped"
    case .solved: "solved"
    case .partlySolved: "partly solved"
    case .insightOnly: "insight only"
    case .notTakenUp: "not taken up"
    case .used: "used"
    case .notUsed: "not used"
    case .inUse: "in use"
    case .scaled: "scaled"
    case .lessonsOnly: "lessons only"
    }
  }

  package func sign(_ sign: Sign) -> String {
    switch sign {
    case .blocked: "!block"
    case .noLead: "!lead"
    case .oneBody: "!one"
    case .viaOthers: "via"
    }
  }

  package func rule(_ rule: Rule) -> String {
    switch rule {
    case .r1: "a setting is chosen"
    case .r2: "a target group is named"
    case .r3: "duplicates were looked at"
    case .r4: "it says the situation, not the solution"
    case .r5: "it answers a problem or opportunity"
    case .a1: "a challenge is chosen, or it cuts across"
    case .a2: "two bodies recognise it"
    case .a3: "a user or citizen recognises it"
    case .a4: "a story or number is on it"
    case .e1: "exactly one lead"
    case .e2: "two bodies at work"
    case .e3: "a user or citizen takes part"
    case .e4: "open asks are written down"
    case .c1: "something was tried"
    case .c2: "a result is recorded"
    case .c3: "outcome, newness and a prototype"
    case .c4: "not blocked"
    case .s1: "a result has a licence, makers and evidence"
    case .s2: "it is shared with others than its makers"
    case .s3: "told back to those who recognised it"
    case .s4: "it says what others may do with it"
    }
  }

  package func field(_ field: CardField) -> String {
    switch field {
    case .title: "Title"
    case .short: "Short title"
    case .description: "Story"
    case .kind: "Kind"
    case .setting: "Where"
    case .target: "For"
    case .challenge: "Challenge"
    case .change: "Needed change"
    case .parent: "Part of"
    case .answers: "Answers"
    case .question: "How might we"
    case .evidence: "Evidence"
    case .channel: "Channel"
    case .outcome: "Outcome"
    case .novelty: "New how"
    case .connects: "Connects"
    case .maturity: "Maturity"
    case .firstStep: "First step"
    }
  }

  package func month(_ month: Int) -> String {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][
      max(0, min(11, month - 1))]
  }
}
