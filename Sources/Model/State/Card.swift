/// A problem, opportunity or innovation.
package struct Card: Sendable {}
/// Anyone who takes part.
package struct Partner: Sendable {}
/// A societal challenge.
package struct Challenge: Sendable {}
