using Casus.Language.Expressions;

namespace Casus.Coding.Appeals;

/// <summary>Which known text is meant: by its name, by an article, by its parties and year, or by what it is said to be about.</summary>
static class KnownInstruments
{
    /// <summary>Null where none or several fit, or where the year told is another one's. An empty addressee is anybody.</summary>
    public static string? IdOf(string name, int? year, string requester, string addressee, AskSentence sentence)
    {
        var knowledge = sentence.Knowledge;
        var between = knowledge.Instruments.Where(i => Binds(i, requester, addressee)).ToList();
        var plain = Plain(name);
        var named = knowledge
            .Instruments.Where(i => i.Names.Any(n => WholeWords.IndexOf(plain, Plain(n)) >= 0))
            .ToList();
        var candidates = named.Where(between.Contains).ToList();
        if (candidates.Count == 0)
            candidates = [.. named.Where(i => i.Parties.Length == 0)];
        if (candidates.Count == 0 && InstrumentArticles.NumberIn(name, knowledge) is { } article)
            candidates = OfArticle(article, between, addressee, sentence);
        if (year is { } told)
        {
            candidates = [.. candidates.Where(i => i.Year == told)];
            if (candidates.Count == 0)
                candidates = [.. between.Where(i => i.Year == told && i.Parties.Length == 2)];
        }
        else if (candidates.Count == 0)
            candidates = [.. Closest(between, addressee).Where(i => i.Ended is null && IsAbout(i, plain, knowledge))];
        return candidates.Count == 1 ? candidates[0].Id : null;
    }

    /// <summary>The one text of that name, whoever its parties are, that an organisation keeps.</summary>
    public static Instrument? Kept(string name, AppealKnowledge knowledge)
    {
        var plain = Plain(name);
        var named = knowledge
            .Instruments.Where(i => i.Keeper is not null && i.Names.Any(n => WholeWords.IndexOf(plain, Plain(n)) >= 0))
            .Take(2)
            .ToList();
        return named.Count == 1 ? named[0] : null;
    }

    public static string Plain(string name) => name.Replace(",", "", StringComparison.Ordinal);

    /// <summary>Those with such an article: the one whose organisation is asked or named, where several have it.</summary>
    static List<Instrument> OfArticle(string article, List<Instrument> between, string addressee, AskSentence sentence)
    {
        var having = between.Where(i => i.Articles.Any(a => IsArticle(a, article))).ToList();
        if (having.Count < 2)
            return having;
        var kept = having.Where(i => i.Keeper is not null && i.Keeper == addressee).ToList();
        if (kept.Count == 0)
            kept = [.. having.Where(i => i.Keeper is { } keeper && sentence.IsOrganisation(keeper))];
        return kept.Count > 0 ? kept : [.. having.Where(i => i.Keeper is not null)];
    }

    /// <summary>A row tells "4: consultation", "42.7: aid", "4(h): …".</summary>
    static bool IsArticle(string row, string article) =>
        row.StartsWith(article, StringComparison.Ordinal)
        && row.Length > article.Length
        && row[article.Length] is ':' or '(';

    /// <summary>What two states have between them alone, or what the organisation asked keeps.</summary>
    static IEnumerable<Instrument> Closest(List<Instrument> between, string addressee) =>
        addressee.Length == 0
            ? []
            : between.Where(i => i.Keeper == addressee || (i.Parties.Length == 2 && i.Parties.Contains(addressee)));

    /// <summary>"mutual assistance pact": every word but the most general ones stands in one of its names or among its duties.</summary>
    static bool IsAbout(Instrument instrument, string name, AppealKnowledge knowledge)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.ToLowerInvariant())
            .Where(w => !knowledge.Is("plain-instrument", w) && !knowledge.Is("instrument", w))
            .Where(w => !w.Equals(instrument.Keeper, StringComparison.OrdinalIgnoreCase))
            .ToList();
        // "the EU mechanism", "the CSTO charter"
        if (words.Count == 0)
            return instrument.Keeper is { } keeper
                && WholeWords.IndexOf(name, keeper) >= 0
                && name.Split(' ')[^1] is var kind
                && instrument.Names.Any(n => WholeWords.IndexOf(n, kind) >= 0);
        return words.TrueForAll(w =>
            instrument.Obligations.Any(duty => knowledge.Is("duty:" + duty, w))
            || instrument.Names.Any(n => WholeWords.IndexOf(n, w) >= 0)
        );
    }

    static bool Binds(Instrument instrument, string requester, string addressee) =>
        instrument.Parties.Contains(requester)
        && (addressee.Length == 0 || instrument.Parties.Contains(addressee) || instrument.Parties.Length > 2);
}
