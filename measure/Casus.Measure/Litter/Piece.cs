namespace Casus.Measure.Litter;

/// <summary>A piece of a page with what should become of it.</summary>
/// <param name="Kind">What it is, for the tally.</param>
/// <param name="Wanted">What the clean text should hold of it where that is not the piece itself.</param>
sealed record Piece(string Text, string Kind, bool Keep, string? Wanted = null);

/// <summary>Pieces that stand on one line of the page, one right after the other.</summary>
/// <param name="AfterGap">An empty line stands before it.</param>
sealed record MadeLine(IReadOnlyList<Piece> Pieces, bool AfterGap);
