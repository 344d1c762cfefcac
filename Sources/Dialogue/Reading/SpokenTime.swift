package func spokenTime(_ m: Int, in language: Language) -> String { "\(m) min" }
