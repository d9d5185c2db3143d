namespace Casus.Ledger.Why;

/// <summary>One reason for or against two reports being about one incident: how much it weighs, in log-odds, and the words behind it.</summary>
public sealed record WhyPart(string Name, double Points, string Words);

/// <summary>Why two reports are in one incident, or are not.</summary>
/// <param name="Together">They are in one incident today.</param>
/// <param name="Settled">What settles it whatever the score: a copy, a version, a judgement; null where the score decides.</param>
/// <param name="Veto">What rules it out, with the words that say so; null where nothing does.</param>
/// <param name="Verdict">The upshot in one sentence.</param>
public sealed record WhyPair(
    string Report,
    string? Title,
    string File,
    string? Incident,
    bool Together,
    double Probability,
    IReadOnlyList<WhyPart> Parts,
    string? Settled,
    string? Veto,
    string Verdict
);

/// <summary>Why a report is where it is. As JSON this is what <c>casus why --json</c> writes.</summary>
/// <param name="Against">The incident that was asked about; null when all that came near are told.</param>
/// <param name="Dated">How the company it keeps narrowed its date; null where that did nothing.</param>
public sealed record Explanation(
    string Format,
    string Report,
    string? Title,
    string File,
    string? Incident,
    string? Label,
    string? Against,
    string? Dated,
    string Verdict,
    IReadOnlyList<WhyPair> Pairs
)
{
    /// <summary>The name and version of the form, its first key.</summary>
    public const string Name = "casus-why/1";
}
