using System.Collections.Immutable;
using System.Text;

namespace Casus.Reports.Credits;

/// <summary>Reads signatures as pages, feeds and bylines write them: several names in one string, with words before, between and behind them.</summary>
static class Signatures
{
    const string Separators = ",;/|•·–—\n\t、・&()[]";

    /// <summary>Names in the order in which they are given, none twice.</summary>
    /// <param name="bodies">Those of the entries that are said to be no persons.</param>
    public static Signature Of(
        IEnumerable<string> stated,
        string? outlet,
        ReportKnowledge knowledge,
        IReadOnlyCollection<string>? bodies = null
    )
    {
        var persons = new List<string>();
        var signers = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in stated)
        {
            var body = bodies?.Contains(entry) ?? false;
            var parts = body ? [entry] : Parts(entry, knowledge.Bylines).Where(p => p.Length > 0).ToArray();
            foreach (var part in parts)
            {
                var name = BareNames.Of(part, knowledge);
                var person = !body && PersonNames.IsPerson(name, outlet, knowledge);
                if (!person && !PersonNames.MaySign(name, alone: parts.Length == 1, outlet, knowledge))
                    continue;
                if (!seen.Add(AgencyLexicon.Fold(name)))
                    continue;
                signers.Add(name);
                if (person)
                    persons.Add(name);
            }
        }
        // An outlet beside its own writers tells nothing.
        if (persons.Count > 0)
            signers.RemoveAll(n => !persons.Contains(n) && PersonNames.IsOutlet(n, outlet));
        return signers.Count == 0 ? Signature.None : new([.. persons], [.. signers]);
    }

    /// <summary>What separators and joining words part.</summary>
    static IEnumerable<string> Parts(string stated, BylineWords words)
    {
        var part = new StringBuilder();
        foreach (var piece in Pieces(stated))
        {
            var separates = piece.Length == 1 && Separators.Contains(piece[0]);
            if (separates || words.Is("join", piece.ToLowerInvariant()))
            {
                yield return part.ToString();
                part.Clear();
            }
            else
                part.Append(part.Length > 0 ? " " : "").Append(piece);
        }
        yield return part.ToString();
    }

    static IEnumerable<string> Pieces(string stated)
    {
        var from = 0;
        for (var at = 0; at <= stated.Length; at++)
        {
            var separates = at < stated.Length && Separators.Contains(stated[at]);
            if (at < stated.Length && !separates && !char.IsWhiteSpace(stated[at]))
                continue;
            if (at > from)
                yield return stated[from..at];
            if (separates)
                yield return stated[at..(at + 1)];
            from = at + 1;
        }
    }
}
