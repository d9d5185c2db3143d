namespace Casus.Ledger.Briefs;

/// <summary>What a line of a brief rests on: the words, and the file of the report that they stand in.</summary>
public sealed record BriefFootnote(int Number, string? Quote, string File);

/// <summary>The footnotes of a brief in the order in which they are called; the same words of the same report are one.</summary>
sealed class BriefFootnotes
{
    readonly Dictionary<(string? Quote, string File), BriefFootnote> _known = [];

    public IReadOnlyCollection<BriefFootnote> All => _known.Values;

    public int NumberOf(string? quote, string file)
    {
        if (!_known.TryGetValue((quote, file), out var note))
            _known[(quote, file)] = note = new(_known.Count + 1, quote, file);
        return note.Number;
    }
}
