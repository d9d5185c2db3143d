using System.Collections.Immutable;
using Casus.Language.Trees;

namespace Casus.Coding.Actors;

/// <summary>Reads a sentence from left to right into <see cref="Nominal"/>s: whose, what, of what, and the name behind it.</summary>
sealed class NominalReader(Sightings sightings)
{
    const int MostGaps = 4;

    readonly ImmutableArray<Word> _words = sightings.Words;

    public static List<Nominal> Read(Sightings sightings)
    {
        var reader = new NominalReader(sightings);
        var found = new List<Nominal>();
        for (var i = 0; i < reader._words.Length; )
        {
            var taken = reader.ReadAt(i, found);
            i = Math.Max(i + 1, taken);
        }
        found.RemoveAll(IsBareRegion);
        return found;
    }

    /// <summary>"Queensland", "the state of Queensland": a place, and nobody who acts.</summary>
    static bool IsBareRegion(Nominal nominal) =>
        nominal is { Whose.Kind: PhraseKind.Region, Person: null, Core: null or { Id: "state" } };

    /// <summary>Adds what begins here and returns the first word after it; the same place when nothing does.</summary>
    int ReadAt(int start, List<Nominal> found)
    {
        if (!Begins(start))
            return start;
        if (sightings.Persons[start] > 0)
            return ReadPerson(start, found);
        var whose = new List<(Hit Hit, bool Joined)>();
        var inPlay = false;
        var at = start;
        var gaps = 0;
        while (at < _words.Length)
        {
            if (sightings.Hits[at] is { } hit && !IsReference(at))
            {
                if (hit.Phrase.Kind is PhraseKind.Named && !TellsWhose(hit))
                {
                    at = hit.Last + 1;
                    continue;
                }
                if (hit.Phrase.IsCore)
                    return ReadCore(start, at, whose, inPlay, found);
                if (!TellsWhose(hit))
                {
                    at = hit.Last + 1;
                    continue;
                }
                whose.Add((hit, whose.Count > 0 && IsAnd(at - 1)));
                at = AfterPossessive(hit.Last + 1);
                gaps = 0;
                if (at + 1 < _words.Length && IsAnd(at) && sightings.Hits[at + 1] is { Phrase.Kind: PhraseKind.People })
                    at++;
                continue;
            }
            if (sightings.Persons[at] > 0 && whose.Count > 0)
                return ReadOwnedPerson(start, at, whose, found);
            if (whose.Count == 0 && IsReference(at))
                inPlay = true;
            else if (!IsGap(at) || ++gaps > MostGaps)
                break;
            at++;
        }
        return BareCountries(start, whose, found);
    }

    bool Begins(int at) =>
        sightings.Hits[at] is not null
        || sightings.Persons[at] > 0
        || IsReference(at)
        || (_words[at].Upos is "ADJ" or "NUM" or "NOUN" or "PROPN" && IsGap(at));

    int BareCountries(int start, List<(Hit Hit, bool Joined)> whose, List<Nominal> found)
    {
        foreach (var (hit, _) in whose)
            found.Add(new Nominal(hit.First, hit.Last, hit.Phrase, false, null, null, null, null, false));
        return whose.Count > 0 ? whose[^1].Hit.Last + 1 : start + 1;
    }

    int ReadOwnedPerson(int start, int at, List<(Hit Hit, bool Joined)> whose, List<Nominal> found)
    {
        var last = at + sightings.Persons[at] - 1;
        found.Add(
            new Nominal(whose[0].Hit.First, last, whose[^1].Hit.Phrase, false, null, null, (at, last), null, true)
        );
        return last + 1;
    }

    int ReadPerson(int start, List<Nominal> found)
    {
        var last = start + sightings.Persons[start] - 1;
        var person = new Nominal(start, last, null, false, null, null, (start, last), null, true);
        if (RoleBehind(last + 1) is not var (role, end))
        {
            found.Add(person);
            return last + 1;
        }
        found.Add(
            person with
            {
                Whose = role.Whose,
                WhoseIsInPlay = role.WhoseIsInPlay,
                Core = role.Core,
                Inner = role.Inner,
            }
        );
        found.Add(role with { Person = (start, last) });
        return end;
    }

    /// <summary>"…, secretary of the council,": the one role that commas set behind a name, and where reading goes on.</summary>
    (Nominal Role, int End)? RoleBehind(int after)
    {
        if (after + 1 >= _words.Length || _words[after].Form is not ("," or "("))
            return null;
        var behind = new List<Nominal>();
        var title = after + 1;
        while (title < _words.Length && _words[title].Upos == "DET")
            title++;
        var end = title < _words.Length ? ReadAt(title, behind) : title;
        // "commander of the Second Army Region": words of a name that no list has.
        for (var more = 0; more < 2 && end < _words.Length && _words[end].Upos is "NOUN" or "PROPN"; more++)
            end++;
        var closes = end >= _words.Length || _words[end].Form is "," or ")" or "." or ";" or "—" or "–";
        return behind is [{ Person: null, Core.Kind: PhraseKind.Office or PhraseKind.Group } role] && closes
            ? (role, end)
            : null;
    }

    int ReadCore(int start, int at, List<(Hit Hit, bool Joined)> whose, bool inPlay, List<Nominal> found)
    {
        var first = whose.Count > 0 ? whose[0].Hit.First : at;
        var core = sightings.Hits[at]!.Value;
        Phrase? inner = null;
        var proper =
            core.Phrase.Kind is PhraseKind.Agency
                ? (core.First, core.Last)
                : ProperBefore(core, whose.Count > 0 ? whose[^1].Hit.Last : start - 1);
        if (proper is { } named && whose.Count == 0)
            first = named.First;
        while (NextCore(core) is { } next)
        {
            // "Deputy Defence Minister Colonel Jan Novak": a rank adds nothing to an office.
            if (core.Phrase.Kind is PhraseKind.Office && next.Phrase is { Kind: PhraseKind.Office, Id: "officer" })
            {
                core = new Hit(core.First, next.Last, core.Phrase);
                continue;
            }
            if (core.Phrase.Kind is PhraseKind.Agency && next.Phrase.Kind is PhraseKind.Body)
            {
                core = new Hit(core.First, next.Last, core.Phrase);
                continue;
            }
            if (core.Phrase.Kind is PhraseKind.Named && next.Phrase.Kind is PhraseKind.Named)
                break;
            inner = Narrower(inner, core.Phrase);
            core = next;
        }
        var held = core.Phrase;
        if (held.Kind is PhraseKind.Office && IsFormer(Math.Min(start, first), at))
            held = held with { Id = $"former-{held.Id}", Sector = "ELI", OneHolder = false };
        var nominal = new Nominal(
            first,
            core.Last,
            whose.Count > 0 ? whose[^1].Hit.Phrase : null,
            inPlay,
            held,
            inner,
            null,
            proper,
            IsDefinite(start, first, at)
        );
        var after = core.Last + 1;
        (nominal, after) = ReadOf(nominal, core, after, found);
        (nominal, after) = ReadName(nominal, core, after);
        // "General Jan Novak, commander of Ruritania's northern army,": the rank tells of no country, the role does.
        if (nominal is { Person: not null, Whose: null, WhoseIsInPlay: false } && RoleBehind(after) is var (role, end))
        {
            nominal = nominal with { Whose = role.Whose, WhoseIsInPlay = role.WhoseIsInPlay };
            found.Add(role with { Person = nominal.Person });
            after = end;
        }
        found.AddRange(Joined(nominal, whose));
        return after;
    }

    /// <summary>"a former Ruritanian minister", "Ruritania's ex-minister".</summary>
    bool IsFormer(int first, int core)
    {
        for (var i = Math.Max(0, first - 2); i < core; i++)
            if (_words[i].Upos is "ADJ" or "NOUN" or "X" or "ADV" or "VERB" && sightings.Former.Contains(Lower(i)))
                return true;
        return false;
    }

    string Lower(int at) => _words[at].Form.ToLowerInvariant();

    /// <summary>"Ruritanian and Freedonian soldiers" are two actors on one noun, each named by its own share of the words.</summary>
    IEnumerable<Nominal> Joined(Nominal nominal, List<(Hit Hit, bool Joined)> whose)
    {
        if (nominal.Person is not null || !whose.Exists(w => w.Joined))
            return [nominal];
        var shared = (AfterPossessive(whose[^1].Hit.Last + 1), nominal.Last);
        return whose
            .Where((w, i) => i == whose.Count - 1 || whose[i + 1].Joined)
            .Select(w =>
                nominal with
                {
                    Whose = w.Hit.Phrase,
                    Owner = (w.Hit.First, AfterPossessive(w.Hit.Last + 1) - 1),
                    Shared = shared,
                }
            );
    }

    static Phrase? Narrower(Phrase? inner, Phrase next) =>
        inner is null || next.Kind is not PhraseKind.Office ? next : inner;

    Hit? NextCore(Hit core)
    {
        var at = core.Last + 1;
        var possessive = AfterPossessive(at);
        if (possessive > at && core.Phrase.Kind is PhraseKind.Office or PhraseKind.Group)
            return null;
        at = possessive;
        for (var gaps = 0; at < _words.Length && gaps <= 2; at++, gaps++)
        {
            if (sightings.Hits[at] is { Phrase.IsCore: true } next)
                return gaps == 0 || core.Phrase.Kind is PhraseKind.Body or PhraseKind.Named ? next : null;
            if (sightings.Hits[at] is not null || sightings.Persons[at] > 0 || !IsGap(at))
                return null;
        }
        return null;
    }

    (Nominal, int) ReadOf(Nominal nominal, Hit core, int after, List<Nominal> found)
    {
        var takes = core.Phrase.Kind is PhraseKind.Office or PhraseKind.Body or PhraseKind.Group;
        if (!takes || after + 1 >= _words.Length || !IsOf(core.Phrase, _words[after].Form))
            return (nominal, after);
        var inside = new List<Nominal>();
        var at = after + 1;
        while (at < _words.Length && _words[at].Upos == "DET")
            at++;
        if (at >= _words.Length)
            return (nominal, after);
        var end = ReadAt(at, inside);
        if (inside is not [.., { } owner])
            return (nominal, after);
        var word = _words[after].Form.ToLowerInvariant();
        // The embassy in Ruritania, the ambassador in it and the envoy for it are another's.
        if (
            core.Phrase.Id is "embassy" or "ambassador" && word is "in"
            || core.Phrase.Id is "ambassador" && word is "for"
        )
        {
            found.AddRange(inside);
            return (nominal, end);
        }
        if (inside.Count > 1 && nominal.Whose is null && inside.TrueForAll(n => n.IsBareCountry))
        {
            foreach (var other in inside.SkipLast(1))
                found.Add(nominal with { Whose = other.Whose });
            return (Owned(nominal, owner, word, owner.Last), end);
        }
        if (
            owner.Person is { } name
            && owner.Core?.Kind is not PhraseKind.Office
            && core.Phrase.Kind is PhraseKind.Office
            && (owner.Core is not null || owner.Whose is not null)
        )
        {
            var body = owner with { Person = null };
            return (Owned(nominal, body, word, name.First - 1) with { Person = name, Last = name.Last }, end);
        }
        if (owner.Person is not null || inside.Count > 1 || owner.Core?.Kind is PhraseKind.Group)
        {
            found.AddRange(inside);
            return (
                nominal with
                {
                    Inner = nominal.Inner ?? owner.Core,
                    Whose = nominal.Whose ?? owner.Whose,
                    Last = owner.Last,
                    TitleLast = owner.Last,
                },
                end
            );
        }
        return (Owned(nominal, owner, word, owner.Last), end);
    }

    static Nominal Owned(Nominal nominal, Nominal owner, string word, int last)
    {
        var tells =
            word is "of" or "for"
            || (nominal.Whose is null && word is "in" or "from" && nominal.Core!.Kind is not PhraseKind.Body);
        var longer = nominal with { Last = last, TitleLast = last };
        return !tells
            ? longer
            : longer with
            {
                Whose = nominal.Whose ?? owner.Whose ?? (owner.Core is { Kind: PhraseKind.Named } named ? named : null),
                WhoseIsInPlay = nominal.WhoseIsInPlay || (nominal.Whose is null && owner.WhoseIsInPlay),
                Inner =
                    nominal.Inner
                    ?? (
                        owner.Core is { Kind: PhraseKind.Body or PhraseKind.Office } core
                            ? owner.Inner ?? core
                            : owner.Inner
                    ),
            };
    }

    static bool IsOf(Phrase core, string word) =>
        word.ToLowerInvariant() switch
        {
            "of" => true,
            "for" or "to" or "at" => core.Kind is PhraseKind.Office,
            "in" or "from" => core.Kind is PhraseKind.Office or PhraseKind.Group
                || core.Id is "embassy" or "government",
            _ => false,
        };

    (Nominal, int) ReadName(Nominal nominal, Hit core, int after)
    {
        if (
            nominal.Person is not null
            || core.Phrase.Kind is not (PhraseKind.Office or PhraseKind.Group)
            || after >= _words.Length
        )
            return (nominal, after);
        if (sightings.Persons[after] is > 0 and var count)
            return (nominal with { Person = (after, after + count - 1), Last = after + count - 1 }, after + count);
        if (BehindPhrase(after) is { } comma)
            after = comma;
        var name = after + 1;
        if (
            _words[after].Form == ","
            && name < _words.Length
            && sightings.Hits[name] is { Phrase.Kind: PhraseKind.Office } rank
            && rank.Last + 1 < _words.Length
            && sightings.Persons[rank.Last + 1] > 0
        )
            name = rank.Last + 1;
        if (_words[after].Form != "," || name >= _words.Length || NameAt(name, core.Phrase) is not (> 0 and var length))
            return (nominal, after);
        var end = name + length;
        return end < _words.Length && _words[end].Form is "," or "."
            ? (nominal with { Person = (name, end - 1), Last = end - 1 }, end)
            : (nominal, after);
    }

    /// <summary>How many words a personal name has here; behind an office any name that nobody knows is its holder's.</summary>
    int NameAt(int first, Phrase role)
    {
        if (sightings.Persons[first] > 0 || role.Kind is not PhraseKind.Office)
            return sightings.Persons[first];
        var end = first;
        while (
            end < _words.Length
            && sightings.Hits[end] is null
            && (_words[end].Upos is "PROPN" || end > first && _words[end].Form is "-")
        )
            end++;
        return end - first is >= 2 and <= 5 ? end - first : 0;
    }

    /// <summary>"the governor of the region, Jan Novak,": the comma behind a phrase that names nobody.</summary>
    int? BehindPhrase(int at)
    {
        if (_words[at].Upos != "ADP")
            return null;
        for (var i = at + 1; i < Math.Min(_words.Length, at + 7); i++)
            if (_words[i].Form == ",")
                return i;
            else if (
                _words[i].Upos is not ("ADP" or "DET" or "NOUN" or "PROPN" or "ADJ")
                || sightings.Persons[i] > 0
                || sightings.Hits[i] is { Phrase.IsCore: true }
            )
                return null;
        return null;
    }

    (int First, int Last)? ProperBefore(Hit core, int leftEdge)
    {
        if (core.Phrase is not { Kind: PhraseKind.Body, Sector: "JRN" })
            return null;
        var first = core.First;
        while (
            first - 1 > leftEdge
            && _words[first - 1].Upos is "PROPN" or "NUM"
            && sightings.Hits[first - 1] is null
            && (_words[first - 1].Upos is "PROPN" || first - 2 > leftEdge && _words[first - 2].Upos is "PROPN")
        )
            first--;
        return first < core.First ? (first, core.First - 1) : null;
    }

    /// <summary>"Ruritania-backed rebels", "anti-Freedonian protesters" and "the Ruritania-Freedonia border" belong to nobody.</summary>
    bool TellsWhose(Hit hit)
    {
        var next = hit.Last + 1;
        if (
            next + 1 < _words.Length
            && _words[next].Form is "-" or "–"
            && _words[next].Span.Start == _words[hit.Last].Span.End
        )
            return sightings.Hits[next + 1] is not null;
        return hit.First < 2
            || _words[hit.First - 1].Form != "-"
            || _words[hit.First - 2].Lemma is not ("pro" or "anti" or "non");
    }

    bool IsDefinite(int start, int first, int at)
    {
        var before = Math.Max(0, Math.Min(start, first) - 1);
        for (var i = before; i <= at; i++)
            if (_words[i].Form.ToLowerInvariant() is "the" or "that" or "this")
                return true;
        if (_words[before].Form.ToLowerInvariant() is "a" or "an")
            return false;
        return char.IsUpper(_words[at].Form[0]) && at > 0;
    }

    /// <summary>"the country's", "its": whose it is, stands in the text before.</summary>
    bool IsReference(int at) =>
        (_words[at].Upos == "PRON" && _words[at].Form.ToLowerInvariant() is "its" or "their")
        || (_words[at].Lemma is "country" or "nation" or "republic" && AfterPossessive(at + 1) > at + 1);

    bool IsGap(int at)
    {
        var word = _words[at];
        return word.Upos is "ADJ" or "NOUN" or "PROPN" or "NUM" or "SYM"
            || (word.Upos is "VERB" && word.BaseRelation is "amod")
            || (word.Upos is "PUNCT" && word.Form is "-" or "–" && at > 0 && _words[at - 1].Span.End == word.Span.Start)
            || (word.Upos is "PART" && word.Form is "'s" or "’s" or "'" or "’")
            || (
                word.Upos is "ADV"
                && word.BaseRelation is "advmod"
                && at + 1 < _words.Length
                && _words[at + 1].Upos is "ADJ"
            )
            || word.Lemma == "state-run";
    }

    bool IsAnd(int at) => at >= 0 && _words[at].Form is "and" or "&";

    int AfterPossessive(int at) =>
        at < _words.Length
        && _words[at].Form is "'s" or "’s" or "'" or "’"
        && _words[at].Upos is "PART" or "PUNCT"
        && _words[at].Form.Length > 0
        && (_words[at].Form.Length == 2 || _words[at].Upos == "PART")
            ? at + 1
            : at;
}
