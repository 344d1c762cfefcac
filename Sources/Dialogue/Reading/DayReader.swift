package struct DayReader { init(today: Day) {} ; func day(of line: String) -> Day? { Day(stored: line) } }
