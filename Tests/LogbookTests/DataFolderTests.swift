import Logbook
import Testing

@Suite("Where the data is kept")
struct DataFolderTests {
  static let table: [(option: String?, environment: [String: String], path: String?)] = [
    ("/map", ["FLAP_HOME": "/f", "XDG_DATA_HOME": "/x", "HOME": "/h"], "/map"),
    (nil, ["FLAP_HOME": "/f", "XDG_DATA_HOME": "/x", "HOME": "/h"], "/f"),
    (nil, ["XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/flap"),
    (nil, ["XDG_DATA_HOME": "/x/", "HOME": "/h"], "/x/flap"),
    (nil, ["HOME": "/h"], "/h/.local/share/flap"),
    (nil, [:], "/account/.local/share/flap"),
    ("", ["FLAP_HOME": "", "XDG_DATA_HOME": "", "HOME": ""], "/account/.local/share/flap"),
    (nil, ["XDG_DATA_HOME": "relative", "HOME": "/h"], "/h/.local/share/flap"),
    ("here", ["HOME": "/h"], "here"), ("~/map", ["HOME": "/h"], "/h/map"),
    ("~", ["HOME": "/h"], "/h"), ("~piet", ["HOME": "/h"], "~piet"),
    (nil, ["HOME": "/"], "/.local/share/flap"),
  ]

  @Test("By option, variable, standard and home", arguments: table)
  func row(option: String?, environment: [String: String], path: String?) {
    let folder = DataFolder(option: option, environment: environment, accountHome: "/account")
    #expect(folder?.path == path)
  }

  @Test("Nowhere, where nothing says where home is")
  func nowhere() {
    #expect(DataFolder(environment: [:]) == nil)
    #expect(DataFolder(option: "/map", environment: [:])?.path == "/map")
  }
}
