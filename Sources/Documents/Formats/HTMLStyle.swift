/// How every HTML document looks: on a phone, on a screen by day and by night, on A4.
enum HTMLStyle {
  static let text = """
    :root { color-scheme: light dark; --ink: #1c2430; --soft: #4b5567; --paper: #fff;
      --line: #c9d0da; --tint: #f2f5f8; --bar: #2b5c8a; --note: #7a4b00; --notice: #fff4dc; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #e9edf2; --soft: #b3bcc9; --paper: #14181f; --line: #3d4757;
        --tint: #1e242e; --bar: #7fb2e5; --note: #f3c777; --notice: #33290f; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
      font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; }
    main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .4rem; }
    h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.2rem 0 .6rem; padding-top: .7rem;
      border-top: 2px solid var(--line); }
    h3 { font-size: 1rem; margin: 1.3rem 0 .3rem; }
    p { margin: .4rem 0; }
    .fact, .note, footer { color: var(--soft); font-size: .92em; }
    .warning { background: var(--notice); color: var(--note); font-weight: 600;
      padding: .6rem .8rem; border-left: 4px solid currentColor; }
    ul { margin: .3rem 0; padding-left: 1.2rem; }
    li { margin: .35rem 0; }
    .details { list-style: none; padding-left: 0; color: var(--soft); font-size: .95em; }
    .details li { margin: .1rem 0; }
    blockquote { margin: .5rem 0; padding: .3rem 1rem; background: var(--tint);
      border-left: 4px solid var(--bar); }
    table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .95em; }
    th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0;
      border-bottom: 1px solid var(--line); }
    thead th { color: var(--soft); font-weight: 600; overflow-wrap: break-word; }
    .form td, .form tbody th { height: 2.4em; }
    tbody th { font-weight: 400; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap;
      padding-right: 1.2rem; }
    tr > :last-child { padding-right: 0; }
    .chart { display: block; width: 100%; max-width: 34rem; height: auto; margin: .8rem 0; }
    .chart text { font-size: 13px; fill: var(--ink); }
    .chart .now { fill: var(--bar); }
    .chart .after { fill: none; stroke: var(--bar); stroke-width: 1.5; }
    footer { margin-top: 2.5rem; padding-top: .7rem; border-top: 2px solid var(--line); }
    .sheet h2 { margin: 1.6rem 0 .4rem; padding-top: .5rem; border-top-width: 1px; }
    @media screen and (max-width: 36rem) {
      .wide, .wide tbody, .wide tr, .wide th, .wide td { display: block; }
      .wide thead { display: none; }
      .wide tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
      .wide th, .wide td { border: 0; padding: .1rem 0; text-align: left; }
      .wide tbody th { font-weight: 600; }
      .wide td::before { content: attr(data-label) ": "; color: var(--soft); } }
    @media print {
      @page { size: A4; margin: 14mm 16mm; }
      @page sheet { size: A4; margin: 10mm 14mm; }
      body { font-size: 10.5pt; line-height: 1.4; -webkit-print-color-adjust: exact;
        print-color-adjust: exact; }
      main { max-width: none; padding: 0; }
      h1 { font-size: 17pt; }
      h2 { font-size: 12.5pt; margin-top: 6mm; }
      h2, h3 { break-after: avoid; }
      li, tr, blockquote, .chart { break-inside: avoid; }
      .chart { max-width: 12cm; }
      .sheet { page: sheet; font-size: 8.5pt; line-height: 1.25; }
      .sheet h1 { font-size: 13pt; margin: 0; }
      .sheet h2 { font-size: 9.8pt; margin: 2.2mm 0 .4mm; padding: 0; border: 0; }
      .sheet p, .sheet ul, .sheet li { margin-top: .3mm; margin-bottom: .3mm; }
      .sheet table { margin: .8mm 0; font-size: 8.5pt; }
      .sheet th, .sheet td { padding-top: .4mm; padding-bottom: .4mm; }
      .sheet .number { padding-right: .8rem; }
      .sheet tr > .number:last-child { padding-right: 0; }
      .sheet .wide tbody th { width: 28%; }
      .sheet .wide td { overflow-wrap: normal; }
      .sheet .wide td:nth-child(4) { overflow-wrap: anywhere; width: 22%; }
      .sheet .wide td:last-child { white-space: nowrap; }
      .full, .full table { font-size: 7.8pt; line-height: 1.2; }
      .full h2 { margin-top: 1.8mm; }
      .full .chart { width: 6.6cm; }
      .sheet .form td, .sheet .form tbody th { height: 6.5mm; }
      .sheet .figures { display: flex; gap: 8mm; align-items: center; }
      .sheet .chart { width: 7.4cm; margin: 0; flex: none; }
      .sheet footer { margin-top: 2mm; padding-top: 1mm; font-size: 7.5pt;
        border-top-width: 1px; } }
    """
}
