import Testing
import Vault

@Suite("Several files in one")
struct ParcelTests {
  private static let parcel = Parcel([
    Parcel.File(name: "flap.sqlite", bytes: [1, 2, 3]), Parcel.File(name: "één", bytes: []),
    Parcel.File(name: "profile", bytes: Array("kc-2022\n".utf8)),
  ])

  @Test("Each comes back under its name") func roundTrip() throws {
    let parcel = try Parcel(packed: Self.parcel.packed)
    #expect(parcel == Self.parcel)
    #expect(parcel["één"] == [])
    #expect(parcel["twee"] == nil)
    #expect(try Parcel(packed: []) == Parcel())
  }

  @Test("A parcel that ends within a file is damaged") func truncated() {
    let bytes = Self.parcel.packed
    let whole = [0, 24, 39]
    for count in bytes.indices where !whole.contains(count) {
      #expect(throws: VaultError.damaged, "\(count)") {
        try Parcel(packed: Array(bytes[..<count]))
      }
    }
  }
}
