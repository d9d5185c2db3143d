using Casus.Coding.Appeals;
using Casus.Coding.Obligations;

namespace Casus.Ledger.Briefs;

/// <summary>A known treaty, charter or mechanism in one line: its parties, what its words oblige them to, and until when that is known.</summary>
public static class CitedText
{
    /// <summary>By the parties of that day as far as they are known by the day, else by the instrument's own row; null for an id that is not known.</summary>
    public static string? Of(string id, string requester, DateOnly? on, TreatyKnowledge known)
    {
        if (known.Instruments.FirstOrDefault(i => i.Id == id) is not { } instrument)
            return null;
        var then = on is { } day ? ObligationFinder.Find(requester, day, known).FirstOrDefault(o => o.Id == id) : null;
        var owed = then is null
            ? Row(instrument, known)
            : string.Join("; ", then.ToIt.Select(o => Owes(o, requester, known)));
        var articles = instrument.Articles.IsEmpty ? "" : $". Articles {string.Join("; ", instrument.Articles)}";
        return $"{instrument.Names[0]} ({instrument.Year}): {owed}{articles}. Known to {instrument.KnownUntil}; later changes not checked ({instrument.Source}).";
    }

    static string Owes(Owed owed, string requester, TreatyKnowledge known)
    {
        var parties = owed.Parties.IsEmpty ? "every party, to any state" : string.Join(' ', owed.Parties);
        var conditions = owed.Conditions.IsEmpty
            ? ""
            : $", but {string.Join(", ", owed.Conditions.Select(c => known[c].Says))}";
        return $"parties {requester} and {parties}, who {Duties(owed.Duties, known)}{conditions}";
    }

    static string Row(Instrument instrument, TreatyKnowledge known)
    {
        var parties = instrument.Parties.IsEmpty
            ? "open to all states"
            : $"parties {string.Join(' ', instrument.Parties)}";
        return $"{parties}, who {Duties(instrument.Obligations, known)}";
    }

    /// <summary>"are to consult and give aid, and may intervene".</summary>
    static string Duties(IEnumerable<string> codes, TreatyKnowledge known)
    {
        var says = codes.Select(c => known[c]).ToLookup(d => d.IsOnlyAllowed, d => d.Says);
        var owed = says[false].Any() ? $"are to {string.Join(" and ", says[false])}" : "";
        var allowed = string.Join(" and ", says[true]);
        return (owed.Length, allowed.Length) switch
        {
            (> 0, > 0) => $"{owed}, and {allowed}",
            _ => owed + allowed,
        };
    }
}
