import Coach
import Dialogue
import Workload

/// Tasks under the names that may lie on a director's desk.
///
/// A task has the words that the person agreed to, and else only its kind; tasks that would then
/// read the same are one line.
struct PaperNames {
  struct Named {
    var name: PaperText
    var items: [FlapItem]
  }

  let paper: PaperWording

  /// The tasks in order, of which those with an equal mark may be joined.
  func joined(_ items: [FlapItem], by mark: (FlapItem) -> String = { _ in "" }) -> [Named] {
    var groups: [(key: String, name: PaperText?, items: [FlapItem])] = []
    for item in items {
      let name = paper.consentedName(item)
      let key = name?.text ?? "\(item.kind) \(mark(item))"
      let isSame = groups.firstIndex { $0.key == key && ($0.name == nil) == (name == nil) }
      if let index = isSame {
        groups[index].items.append(item)
      } else {
        groups.append((key, name, [item]))
      }
    }
    return groups.map { group in
      Named(
        name: group.name ?? PaperText(derived: paper.kindName(group.items)), items: group.items)
    }
  }
}
