using System.Collections.Immutable;
using Casus.Language;

namespace Casus.Coding.Actors;

/// <summary>Everybody that a report has named so far, and the order in which they appeared.</summary>
sealed class Cast(ImmutableArray<TextSpan> quotations)
{
    /// <summary>A pronoun looks no further back than this many sentences.</summary>
    const int Reach = 3;
    const int PersonReach = 8;

    readonly List<CastMember> _members = [];
    readonly List<Appearance> _appearances = [];

    public IReadOnlyList<Appearance> Appearances => _appearances;

    public void Add(CastMember member) => _members.Add(member);

    public void Appears(Appearance appearance) => _appearances.Add(appearance);

    /// <summary>A person or office may carry the id of the body that it speaks for: the kinds are asked for apart.</summary>
    public CastMember? WithId(string id, bool office = false) =>
        _members.Find(m => m.Id == id && !m.KeepsWording && !m.IsPerson && m.Kind is ClaimantKind.Office == office);

    /// <summary>Who bears the name last, or, of a name of one word, the one person who bears it first: "Gan Yu … Gan said".</summary>
    public CastMember? Person(string name)
    {
        var surname = LastName(name);
        if (_members.FindLast(m => m.IsPerson && IsName(LastName(m.Name), surname)) is { } bearer)
            return bearer;
        if (name.Contains(' '))
            return null;
        var first = _members.FindAll(m => m.IsPerson && IsName(m.Name.Split(' ')[0], name));
        return first is [var one] ? one : null;
    }

    static bool IsName(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The holder of an office of which a country has one; the latest named one where no country is told.</summary>
    public CastMember? Holder(string slug, string? country) =>
        Latest(m => m.OneHolder && m.Slug == slug && (country is null || m.Country == country || m.Country is null));

    /// <summary>The latest body, group or office of this sort.</summary>
    public CastMember? OfSlug(string slug, string? country) =>
        Latest(m => !m.IsPerson && SameSort(m.Slug, slug) && (country is null || m.Country == country));

    public CastMember? Latest(Func<CastMember, bool> fits)
    {
        for (var i = _appearances.Count - 1; i >= 0; i--)
            if (fits(_appearances[i].Member))
                return _appearances[i].Member;
        return null;
    }

    /// <summary>The antecedent of a pronoun: subjects before others, near before far, the nearest sentence that has one; outside a quotation nobody whom only quoted words name.</summary>
    public CastMember? Antecedent(int sentence, int offset, Func<CastMember, bool> fits, bool person = false) =>
        Antecedent(sentence, offset, a => fits(a.Member), person ? PersonReach : Reach);

    /// <summary>Of "they": several people, or a body named by its members.</summary>
    public CastMember? Several(int sentence, int offset) =>
        Antecedent(
            sentence,
            offset,
            a => a.ByMembers || a.Member.Plural || a.Member.Kind is ClaimantKind.Unnamed,
            Reach
        );

    CastMember? Antecedent(int sentence, int offset, Func<Appearance, bool> fits, int reach)
    {
        var quoted = IsQuoted(offset);
        for (var back = 0; back <= reach; back++)
        {
            CastMember? other = null;
            CastMember? subject = null;
            foreach (var appearance in _appearances)
            {
                if (
                    appearance.Sentence != sentence - back
                    || appearance.Span.End > offset
                    || !fits(appearance)
                    || (!quoted && IsQuoted(appearance.Span.Start))
                )
                    continue;
                other = appearance.Member;
                if (appearance.Subject)
                    subject ??= appearance.Member;
            }
            if ((subject ?? other) is { } found)
                return found;
        }
        return null;
    }

    bool IsQuoted(int offset) => quotations.Any(q => q.Contains(offset));

    /// <summary>The country that "the country's" and "its" point to: the one named last.</summary>
    public CastMember? CountryInPlay() => Latest(m => m.Country is not null);

    /// <summary>The two states that stand most often beside words of fighting or at all, of equals the one named first; fewer where the text has fewer.</summary>
    public List<CastMember> TwoSides() =>
        [
            .. States()
                .GroupBy(a => a.Member.Country!)
                .OrderByDescending(g => g.Sum(a => a.Weight))
                .ThenBy(g => g.First().Span.Start)
                .Take(2)
                .Select(Named),
        ];

    /// <summary>The two states named last, in the order of the text: "the treaty between the two countries".</summary>
    public List<CastMember> LastTwo() =>
        [
            .. States()
                .GroupBy(a => a.Member.Country!)
                .OrderByDescending(g => g.Last().Span.Start)
                .Take(2)
                .OrderBy(g => g.Last().Span.Start)
                .Select(Named),
        ];

    IEnumerable<Appearance> States() =>
        _appearances.Where(a => a.Member.Country is not null && a.Member.Side == a.Member.Country && a.Weight > 0);

    static CastMember Named(IGrouping<string, Appearance> state) =>
        state.FirstOrDefault(a => a.Member.Id == state.Key && a.Member.IsProperName) is { Member: { } named }
            ? named
            : state.First().Member;

    public static string LastName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length - 1;
        while (last > 0 && words[last].TrimEnd('.') is "Jr" or "Sr" or "Junior" or "II" or "III" or "IV")
            last--;
        return last < 0 ? name : words[last].TrimEnd(',');
    }

    static bool SameSort(string? has, string asked) =>
        has is not null
        && (has == asked || (asked == "ministry" && has.StartsWith("ministry-", StringComparison.Ordinal)));
}
