/// What `--kleur` says.
package enum ColourChoice: String, CaseIterable, Sendable { case auto, always, never }
