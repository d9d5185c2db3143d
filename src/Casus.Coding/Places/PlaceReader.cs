using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Coding.Places;

/// <summary>A place as a sentence names it, before it is looked up.</summary>
/// <param name="Bare">The name without the word that says what it is ("district").</param>
sealed record NamedPlace(
    string Name,
    string Bare,
    PlaceRelation Relation,
    int? Precision,
    bool HasKind,
    bool Old,
    TextSpan Span
);

/// <summary>Reads the places of one sentence: what follows "near", "in the direction of the cities of", one by one.</summary>
sealed class PlaceReader(CodingContext context, int index, PlaceKnowledge knowledge)
{
    const int MostNames = 12;

    readonly ParsedSentence _tree = context.Parsed.Sentences[index];

    public static IEnumerable<NamedPlace> Read(CodingContext context, int index, PlaceKnowledge knowledge)
    {
        var reader = new PlaceReader(context, index, knowledge);
        return reader.TellsOfAnAct() ? reader.All() : [];
    }

    /// <summary>The words in small letters: each is compared with many.</summary>
    readonly string[] _lower = [.. context.Parsed.Sentences[index].Words.Select(w => w.Form.ToLowerInvariant())];

    string Lower(int word) => word >= 0 && word < _lower.Length ? _lower[word] : "";

    /// <summary>A sentence in which nothing happens tells no place of an act.</summary>
    bool TellsOfAnAct() =>
        _tree.Words.Any(w => knowledge.Is("act", w.Lemma.ToLowerInvariant()))
        || _lower.Any(w => knowledge.Is("act", w));

    IEnumerable<NamedPlace> All()
    {
        for (var at = 0; at < _tree.Words.Length; at++)
        {
            if (LeadAt(at) is not { } lead || IsWhereItWasSaid(at))
                continue;
            var next = SkipKinds(at + lead.Words, out var kind);
            var (places, end) = Names(next, lead.Relation, kind);
            foreach (var place in places)
                yield return place;
            at = Math.Max(at, end - 1);
        }
    }

    (PlaceRelation Relation, int Words)? LeadAt(int at)
    {
        foreach (var (role, words) in knowledge.Leads)
        {
            var fits = true;
            for (var i = 0; i < words.Length && fits; i++)
                fits = Lower(at + i) == words[i];
            if (
                !fits
                || (words.Length == 1 && _tree.Words[at].Upos is not ("ADP" or "ADV" or "ADJ" or "SCONJ" or "VERB"))
            )
                continue;
            var relation = role switch
            {
                "near" => PlaceRelation.Near,
                "toward" => PlaceRelation.Toward,
                "between" => PlaceRelation.Between,
                _ => PlaceRelation.At,
            };
            return (relation, words.Length);
        }
        return null;
    }

    /// <summary>"said in Geneva", "met in Oslo", "a briefing in Lima": the place of the speaking, not of the act.</summary>
    bool IsWhereItWasSaid(int lead)
    {
        var head = _tree.Words[lead].Head;
        if (head < 0)
            return false;
        var governor = _tree.Words[head].Head;
        if (governor < 0 || _tree.Words[head].BaseRelation is not ("obl" or "nmod"))
            return false;
        var lemma = _tree.Words[governor].Lemma.ToLowerInvariant();
        // "according to the Health Ministry in Velmora": the seat of a body.
        if (
            _tree.Words[head].BaseRelation is "nmod"
            && context.Actors.HeadedAt(index, governor)?.Actor.Kind
                is ClaimantKind.Ministry
                    or ClaimantKind.Office
                    or ClaimantKind.Agency
                    or ClaimantKind.Outlet
        )
            return true;
        return _tree.Words[governor].Upos is "VERB" && knowledge.Is("said", lemma)
            || knowledge.Is("said-at", lemma)
            || lead > 0
                && knowledge.Is("said", _tree.Words[lead - 1].Lemma.ToLowerInvariant())
                && _tree.Words[lead - 1].Upos == "VERB";
    }

    /// <summary>Passes "the northern cities of", "the settlements of", "the village".</summary>
    int SkipKinds(int at, out int? precision)
    {
        precision = null;
        var next = at;
        while (next < _tree.Words.Length && next < at + 6)
        {
            var lower = Lower(next);
            if (
                knowledge.Value("kind-of", lower) is { } value
                && (Lower(next + 1) == "of" || IsName(next + 1))
                && !IsCapital(next)
            )
            {
                precision = value;
                next += Lower(next + 1) == "of" ? 2 : 1;
                return next;
            }
            // "the northern Zemian city of": the nationality is passed over too.
            if (IsCapital(next) && knowledge.Is("kind-of", Lower(next + 1)) && Lower(next + 2) == "of")
            {
                next++;
                continue;
            }
            if (
                _tree.Words[next].Upos is "DET" or "ADJ" or "PRON"
                || lower is "both" or "and"
                || (_tree.Words[next].Upos is "NOUN" or "PROPN" && !IsCapital(next))
            )
                next++;
            else
                break;
        }
        // Without a kind of place only an article and an adjective may stand before the name.
        next = at;
        while (
            next < _tree.Words.Length && next < at + 3 && !IsCapital(next) && _tree.Words[next].Upos is "DET" or "ADJ"
        )
            next++;
        return next;
    }

    bool IsCapital(int word) => word < _tree.Words.Length && _tree.Words[word].Form is [var c, ..] && char.IsUpper(c);

    bool IsName(int word) => IsCapital(word) && _tree.Words[word].Upos is "PROPN" or "NOUN" or "ADJ" or "X";

    (List<NamedPlace> Places, int End) Names(int at, PlaceRelation relation, int? kind)
    {
        var found = new List<NamedPlace>();
        var end = at;
        while (found.Count < MostNames && IsCapital(at))
        {
            var last = RunEnd(at);
            if (Place(at, last, relation, kind, found.Count > 0) is not { } place)
                break;
            found.Add(place);
            end = last + 1;
            at = AfterJoint(end);
            if (at < 0)
                break;
        }
        return (found, end);
    }

    /// <summary>The last word of a name that begins here, with the kind of place behind it: "Green Pass region".</summary>
    int RunEnd(int first)
    {
        var last = first;
        while (last + 1 < _tree.Words.Length && (IsName(last + 1) || (Lower(last + 1) is "-" && IsCapital(last + 2))))
            last += Lower(last + 1) == "-" ? 2 : 1;
        // "Line of Control", "Strait of Velmor": a kind of place that opens a name of its own.
        if (last == first && knowledge.Value("kind-after", Lower(first)) is not null && Lower(last + 1) == "of")
            while (last + 2 < _tree.Words.Length && (IsCapital(last + 1) || IsCapital(last + 2)))
                last += IsCapital(last + 1) ? 1 : 2;
        if (knowledge.Value("kind-after", Lower(last + 1)) is not null && Lower(last + 2) != "of")
            last++;
        return last;
    }

    /// <summary>The next name of a list: behind a comma, "and", or both; -1 when the list ends.</summary>
    int AfterJoint(int at)
    {
        var next = at;
        while (Lower(next) is "," or "and" or "or" or "&")
            next++;
        return next > at && next - at <= 2 && IsCapital(next) ? next : -1;
    }

    NamedPlace? Place(int first, int last, PlaceRelation relation, int? kind, bool listed)
    {
        if (IsModifier(last))
            return null;
        var span = TextSpan.FromBounds(_tree.Words[first].Span.Start, _tree.Words[last].Span.End);
        var name = span.In(context.Parsed.Text).TrimEnd('.', ',');
        span = span with { Length = name.Length };
        var after = last > first ? knowledge.Value("kind-after", Lower(last)) : null;
        var before =
            last > first
                ? knowledge.Value("kind-before", Lower(first)) ?? knowledge.Value("kind-after", Lower(first))
                : null;
        var precision = after ?? before ?? kind;
        var bareLast = after is not null ? last - 1 : last;
        var bare = TextSpan
            .FromBounds(_tree.Words[first].Span.Start, _tree.Words[bareLast].Span.End)
            .In(context.Parsed.Text);
        var known = knowledge.Listed(name) is not null || knowledge.Gazetteer.Find(bare).Length > 0;
        var city = kind is not null || (last > first && knowledge.Gazetteer.Find(bare).Length > 0);
        if (IsDate(first) || (!city && IsParty(first, last, bareLast, precision)))
            return null;
        if (listed && !known && IsWhoActs(first, last, span))
            return null;
        // What stands in a list of cities is one, whatever it looks like.
        if (kind is null && !listed && (IsOther(span, known) || (precision is null && !known && !IsPlaceName(span))))
            return null;
        return new(name, bare, relation, precision ?? 1, (after ?? before) is not null, false, span);
    }

    /// <summary>A country or a body that acts is no place of an act, and "Zemian territory" only says whose it is.</summary>
    bool IsParty(int first, int last, int bareLast, int? precision)
    {
        for (var i = first; i <= last; i++)
        {
            if (context.Actors.HeadedAt(index, i)?.Actor is not { Side: not null } actor)
                continue;
            if (i == last && actor.Kind is not (ClaimantKind.Unnamed or ClaimantKind.Person))
                return true;
            if (i == bareLast && last > bareLast && precision is not 5)
                return true;
        }
        return false;
    }

    /// <summary>"a [Velmoran] frigate", "the [Velmora] council": a name that only describes the noun behind it.</summary>
    bool IsModifier(int last)
    {
        var word = _tree.Words[last];
        return last + 1 < _tree.Words.Length
            && word.BaseRelation is "amod" or "compound" or "nmod"
            && word.Head > last
            && _tree.Words[last + 1].Upos is "NOUN"
            && (knowledge.Value("kind-after", Lower(last + 1)) is null || Lower(last + 2) == "of")
            && knowledge.Value("kind-after", Lower(last)) is null;
    }

    bool IsDate(int first) => _tree.Words[first].Upos == "NUM" || knowledge.Is("not-place", Lower(first));

    /// <summary>People and organisations are no places, but a lone name that a gazetteer has is hardly a person after "in".</summary>
    bool IsOther(TextSpan span, bool known) =>
        context.Parsed.Names.Any(n =>
            n.Sentence == index && n.Kind is not NameKind.Place && n.Span.Contains(span) && !(known && n.Span == span)
        );

    /// <summary>"In Velmora, President Ana Lind said": who stands behind the comma does something.</summary>
    bool IsWhoActs(int first, int last, TextSpan span)
    {
        if (!context.Parsed.Names.Any(n => n.Sentence == index && n.Kind is NameKind.Person && n.Span.Overlaps(span)))
            return false;
        for (var i = first; i <= last; i++)
            if (_tree.Words[i].BaseRelation is "nsubj")
                return true;
        return false;
    }

    bool IsPlaceName(TextSpan span) =>
        context.Parsed.Names.Any(n => n.Sentence == index && n.Kind == NameKind.Place && n.Span.Overlaps(span));
}
