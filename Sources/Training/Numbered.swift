package import Classifier

/// Lines taken apart once, their features numbered, so that several heads can learn from them.
package struct Numbered: Sendable {
  /// A line as the places of its features in the list of keys, and what each counts for.
  package struct Line: Sendable {
    package var places: [Int32] = []
    package var shares: [Float] = []
  }

  /// The features that enough lines have, in rising order.
  package let keys: [FeatureKey]
  package let lines: [Line]

  /// Takes lines apart.
  ///
  /// A feature of a single line teaches nothing about other lines, so it is left out.
  package init(_ texts: [String], parts: Parts, least: Int = 2) {
    let taken = texts.map { FeatureLine($0, parts: parts) }
    var counts: [FeatureKey: Int] = [:]
    for line in taken {
      for key in Set(line.features.joined().map(\.key)) { counts[key, default: 0] += 1 }
    }
    keys = counts.filter { $0.value >= least }.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices.map(Int32.init)))
    lines = taken.map { line in
      var numbered = Line()
      for features in line.features {
        let share = FeatureLine.share(of: max(1, features.count))
        for feature in features {
          guard let place = places[feature.key] else { continue }
          numbered.places.append(place)
          numbered.shares.append(share)
        }
      }
      return numbered
    }
  }
}
