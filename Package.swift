// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  // Not checking exclusivity at run time (tests do) saves a tenth of a replay. Types of dictionaries and the like made by
  // calls and not from their mangled names save a fifth of a start: names are looked up among all conformances.
  .unsafeFlags(
    [
      "-enforce-exclusivity=unchecked",
      "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors",
    ], .when(configuration: .release)),
]
/// Model and Interface can do no I/O; that they need no unsafe memory either shows it from another side.
let pure = settings + [.strictMemorySafety()]

let package = Package(
  name: "kiem",
  products: [.executable(name: "kiem", targets: ["kiem"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Model", swiftSettings: pure),
    .target(name: "Interface", dependencies: ["Model"], swiftSettings: pure),
    .target(name: "CLog"),
    .target(name: "Log", dependencies: ["CLog", "Model"], swiftSettings: settings),
    .target(
      name: "Terminal", dependencies: ["CNcurses", "Interface", "Model"], swiftSettings: settings),
    .target(
      name: "Themes", dependencies: ["Interface"], path: "Themes",
      resources: [
        .embedInCode("dark.yaml"), .embedInCode("light.yaml"),
        .embedInCode("high-contrast.yaml"), .embedInCode("high-contrast-light.yaml"),
        .embedInCode("colour-blind.yaml"), .embedInCode("warm.yaml"),
        .embedInCode("sixteen.yaml"), .embedInCode("monochrome.yaml"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "kiem",
      dependencies: [
        "Model", "Interface", "Log", "Terminal", "Themes",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.embedInCode("Methods")],
      swiftSettings: settings),
    .testTarget(
      name: "kiemTests", dependencies: ["kiem", "Model"], exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "InterfaceTests", dependencies: ["Interface", "Model"], swiftSettings: settings),
    .testTarget(name: "LogTests", dependencies: ["Log", "Model"], swiftSettings: settings),
    .target(name: "Pseudoterminal", path: "Tests/Pseudoterminal", swiftSettings: settings),
    .executableTarget(
      name: "kiem-bench", dependencies: ["Log", "Model", "Pseudoterminal"],
      path: "Tests/Benchmarks", exclude: ["baseline.tsv"],
      swiftSettings: settings),
    .executableTarget(
      name: "kiem-floor", dependencies: ["Interface", "Terminal"], path: "Tests/Floor",
      swiftSettings: settings),
    .systemLibrary(
      name: "CVterm", path: "Tests/CVterm", providers: [.apt(["libvterm-dev"])]),
    .testTarget(
      name: "TerminalTests", dependencies: ["CNcurses", "Interface", "Model", "Terminal"],
      swiftSettings: settings),
    .testTarget(
      name: "ThemesTests", dependencies: ["Interface", "Themes"], swiftSettings: settings),
    .testTarget(
      name: "EndToEnd",
      dependencies: [
        "CVterm", "Interface", "Log", "Model", "Pseudoterminal", "Terminal", "Themes", "kiem",
        "kiem-floor",
      ],
      path: "Tests/EndToEnd", swiftSettings: settings),
    .testTarget(name: "ModelTests", dependencies: ["Model"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
