/// How the sheet for each looks, besides what holds for every page: room to write, on one A4.
enum HandoutStyle {
  static let text = """

    .handout table { table-layout: fixed; }
    .handout .form td, .handout .form tbody th { height: 5rem; }
    @media print {
      .handout { font-size: 10.5pt; line-height: 1.3; }
      .handout h1 { font-size: 15pt; margin: 0; }
      .handout h2 { font-size: 12pt; margin: 3.5mm 0 1mm; padding-top: 1.5mm;
        border-top-width: 1px; }
      .handout p, .handout ul, .handout li { margin-top: .5mm; margin-bottom: .5mm; }
      .handout .details li { margin: 0; }
      .handout table { margin: 1mm 0; }
      .handout .form td, .handout .form tbody th { height: 23mm; } }
    """
}
