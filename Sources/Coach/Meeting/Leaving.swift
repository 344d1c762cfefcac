import Dialogue

/// What may leave the room on paper.
package enum Leaving: String, Choice { case list, counts, nothing }
