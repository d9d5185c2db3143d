namespace Casus.Ledger.Briefs;

/// <summary>How a printed brief looks: one column, dark on light, the head on every sheet.</summary>
static class BriefStyle
{
    const string Rules = """
        body { font: 10.5pt/1.45 Georgia, "Noto Serif", serif; color: #111; background: #fff; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
        header { font: 8.5pt/1.4 "Noto Sans", Arial, sans-serif; color: #444; border-bottom: 1px solid #999; padding-bottom: .5rem; overflow-wrap: anywhere; }
        h1 { font-size: 17pt; } h2 { font-size: 13.5pt; margin-top: 1.8em; break-after: avoid; } h3 { font-size: 11pt; margin-bottom: .3em; break-after: avoid; }
        ul { padding-left: 1.2em; margin: .3em 0; } li { break-inside: avoid; margin: .2em 0; }
        sup { line-height: 0; } sup a { color: inherit; text-decoration: none; } .notes { font-size: 8.5pt; overflow-wrap: anywhere; }
        """;

    /// <summary>Boxes in the margin of every sheet; a hash and a moment hold nothing that a style sheet would take for its own.</summary>
    public static string Of(BriefHead head) =>
        Rules
        + "\n@page { size: A4; margin: 22mm 18mm 20mm; font: 8pt sans-serif; color: #444;"
        + $" @top-left {{ content: \"sha256:{head.Hash[..16]}…\"; }} @top-right {{ content: \"Cut-off: {head.CutOff}\"; }}"
        + " @bottom-right { content: counter(page) \" / \" counter(pages); } }"
        + "\n@media print { body { margin: 0; max-width: none; padding: 0; } }";
}
