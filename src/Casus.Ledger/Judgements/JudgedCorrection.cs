namespace Casus.Ledger.Judgements;

/// <summary>Whether a corrected value can be honoured where it is given.</summary>
public static class JudgedCorrection
{
    /// <summary>False where nothing is read at the place, or nothing that could take this value.</summary>
    public static bool Fits(StoredReport stored, Anchor anchor, string value) =>
        JudgedEntry
            .Of(stored)
            .Where(e => e.Anchor == anchor)
            .Any(e =>
                e.Kind switch
                {
                    EntryKind.Figure => Correction.Of(stored.Coding.Figures[e.Number], value) is not null,
                    EntryKind.Statement => Correction.Of(stored.Coding.Statements[e.Number], value) is not null,
                    _ => false,
                }
            );
}
