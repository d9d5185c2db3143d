using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Actors;

/// <summary>Decides for each <see cref="Nominal"/> which member of the cast it names, and adds a new one where it is nobody yet.</summary>
sealed class Casting(Cast cast, ParsedText parsed)
{
    /// <summary>The ids of <c>organisations.tsv</c> by which a bare "Security Council" is told from a state's.</summary>
    const string World = "UN";
    const string WorldCouncil = "UNSC";

    Phrase? _body;

    public CastMember MemberFor(Nominal nominal, ParsedSentence sentence)
    {
        nominal = nominal with
        {
            Core = OfState(nominal.Core, nominal.Whose),
            Inner = OfState(nominal.Inner, nominal.Whose),
        };
        _body = nominal.WhoseIsInPlay && IsPronoun(nominal, sentence) ? BodyBefore(nominal, sentence) : null;
        var wording = Wording(
            sentence,
            nominal.First,
            nominal.TitleLast < nominal.Last && nominal.Person is { } p && p.First > nominal.TitleLast
                ? nominal.TitleLast
                : nominal.Last
        );
        if (nominal.Owner is { } share)
            wording =
                Wording(sentence, share.First, share.Last)
                + " "
                + Wording(sentence, nominal.Shared.First, nominal.Shared.Last);
        if (nominal.IsBareCountry)
            return State(nominal.Whose!, wording, nominal.Whose!.Kind is PhraseKind.Metonym);
        if (nominal.Person is { } person)
            return Person(nominal, Wording(sentence, person.First, person.Last));
        if (nominal is { Core: { Kind: PhraseKind.Agency } agency, Proper: { } own })
            return Named(agency, Wording(sentence, own.First, own.Last));
        return nominal.Core!.Kind switch
        {
            PhraseKind.Named or PhraseKind.Agency => Named(
                NationalSociety(nominal),
                Wording(sentence, nominal.First, nominal.Last)
            ),
            PhraseKind.Office => Office(nominal, wording),
            _ => Body(nominal, wording, sentence),
        };
    }

    /// <summary>"The operator, Blue Line, said": the name behind the comma is whom the words before it mean.</summary>
    string? NamedBehind(Nominal nominal, ParsedSentence sentence)
    {
        for (var i = nominal.Last + 2; i < Math.Min(sentence.Words.Length, nominal.Last + 4); i++)
            if (
                sentence.Words[i] is { Upos: "PROPN", BaseRelation: "appos", Head: var head }
                && head >= nominal.First
                && head <= nominal.Last
                && sentence.Words[nominal.Last + 1].Form is ","
            )
            {
                var subtree = sentence.Subtree(i).Where(w => sentence.Words[w].Upos is "PROPN").ToList();
                return Wording(sentence, subtree.Min(), subtree.Max());
            }
        return null;
    }

    CastMember State(Phrase state, string wording, bool metonym)
    {
        // "Brussels" is the Union's, save where the text is about Belgium.
        if (state.State is { } seat && cast.Latest(m => m.Country == seat) is not null)
            state = state with { Id = seat, Side = seat, Country = seat, Sector = "GOV" };
        var member = new CastMember(state.Id, wording, ClaimantKind.Organisation)
        {
            Side = state.Side,
            Country = state.Country,
            Sector = metonym ? state.Sector : null,
            KeepsWording = true,
            IsProperName = state.Kind is PhraseKind.Country,
        };
        cast.Add(member);
        return member;
    }

    CastMember Named(Phrase phrase, string wording)
    {
        if (cast.WithId(phrase.Id, phrase.Claimant is ClaimantKind.Office) is { } known)
        {
            known.Hear(wording);
            return known;
        }
        return Added(
            new CastMember(phrase.Id, wording, phrase.Claimant)
            {
                Side = phrase.Side,
                Country = phrase.Country,
                Sector = phrase.Sector,
            }
        );
    }

    /// <summary>"Chile's Supreme Council", and later "the Supreme Council", is Chile's, though the list has one of Peru by that name.</summary>
    Phrase? OfState(Phrase? body, Phrase? whose)
    {
        if (
            body is not { Kind: PhraseKind.Named, Country: { } country }
            || body.Side != country
            || !body.Id.StartsWith(country + "/", StringComparison.Ordinal)
        )
            return body;
        var other = whose is { Kind: PhraseKind.Country or PhraseKind.People or PhraseKind.Metonym }
            ? whose.Country
            : cast.Latest(m => m.Country is not null && m.Id == m.Country + body.Id[country.Length..])?.Country;
        return other is null || other == country
            ? body
            : body with
            {
                Id = other + body.Id[country.Length..],
                Side = other,
                Country = other,
            };
    }

    /// <summary>"Kenya's Red Cross" is a society of its own.</summary>
    static Phrase NationalSociety(Nominal nominal) =>
        nominal is { Core: { Id: "ICRC" or "IFRC" } red, Whose: { } whose }
            ? red with
            {
                Id = $"{whose.Id}/red-cross-society",
                Side = $"{whose.Id}/red-cross-society",
                Country = whose.Country,
            }
            : nominal.Core!;

    CastMember Person(Nominal nominal, string name)
    {
        var (whose, country) = Owner(nominal);
        var slug = Slug(nominal);
        var member = cast.Person(name);
        if (
            member is null
            && nominal.Core is { OneHolder: true }
            && cast.Holder(slug!, country) is { IsPerson: false } holder
        )
        {
            holder.BecomePerson(name);
            member = holder;
        }
        member ??= Added(new CastMember("person", name, ClaimantKind.Person));
        member.Hear(name);
        if (nominal.Core is not null || member.Country is null)
            GiveRole(member, nominal, whose, country, slug);
        return member;
    }

    static void GiveRole(CastMember member, Nominal nominal, Phrase? whose, string? country, string? slug)
    {
        member.Country ??= country ?? whose?.Country;
        member.Side ??= whose?.Side ?? country;
        if (member.Slug is not null || nominal.Core is null)
        {
            if (member.Slug is null && member.Country is not null)
                member.Id = $"{member.Side ?? member.Country}/person";
            else if (member.Slug is not null && member.Side is not null && !member.Id.Contains('/'))
                member.Id = $"{member.Side}/{member.Slug}";
            return;
        }
        member.Slug = slug;
        member.OneHolder = nominal.Core.OneHolder && nominal.Inner is null;
        member.Sector ??= Sector(nominal);
        member.Id = IdOf(nominal, slug!, member.Side ?? member.Country);
    }

    CastMember Office(Nominal nominal, string wording)
    {
        var (whose, country) = Owner(nominal);
        var slug = Slug(nominal)!;
        var definite = nominal.Definite || whose is not null;
        if (nominal.Core!.OneHolder && cast.Holder(slug, country ?? whose?.Country) is { } holder)
            return Heard(holder, wording);
        if (definite && !nominal.Core.OneHolder && whose is null && cast.Latest(m => m.Slug == slug) is { } known)
            return known;
        var id = IdOf(nominal, slug, whose?.Side ?? country);
        var kind = nominal.Core.OneHolder || nominal.Inner is not null ? ClaimantKind.Office : ClaimantKind.Unnamed;
        if (definite && cast.WithId(id, office: true) is { } same && same.Slug == slug)
            return Heard(same, wording);
        return Added(
            new CastMember(id, wording, kind)
            {
                Side = whose?.Side ?? country,
                Country = country ?? whose?.Country,
                Sector = Sector(nominal),
                Slug = slug,
                OneHolder = nominal.Core.OneHolder && nominal.Inner is null,
            }
        );
    }

    CastMember Body(Nominal nominal, string wording, ParsedSentence sentence)
    {
        var core = nominal.Core!;
        var (whose, country) = Owner(nominal);
        if (core.Id == "state" && whose is not null)
            return State(whose, wording, false);
        if (nominal.Proper is { } proper)
        {
            var name = Wording(sentence, proper.First, proper.Last);
            return Named(new Phrase(PhraseKind.Agency, name, core.Claimant, null, null, "JRN"), name);
        }
        if (nominal.Inner is { Kind: PhraseKind.Named } named && core.Kind is PhraseKind.Group)
            return Added(
                new CastMember(named.Id, wording, ClaimantKind.Organisation)
                {
                    Side = named.Side,
                    Country = named.Country,
                    Sector = named.Sector,
                    KeepsWording = true,
                }
            );
        whose ??= nominal.Inner is { Kind: PhraseKind.Named } owner ? owner : null;
        if (whose is null && country is null && IsOfTheUnitedNations(core, wording))
            return Named(
                new Phrase(PhraseKind.Named, WorldCouncil, ClaimantKind.Organisation, WorldCouncil, null, "UNO"),
                wording
            );
        var plural = core.Kind is PhraseKind.Group || core.Id is "armed-forces" or "police" or "security-forces";
        if (whose is null && country is null && nominal.Definite && NamedBehind(nominal, sentence) is { } own)
            wording = own;
        else if (whose is null && country is null && nominal.Definite && cast.OfSlug(core.Id, null) is { } known)
            return known.KeepsWording ? Reworded(known, wording) : Heard(known, wording);
        var side = whose?.Side ?? country;
        var id = side is null ? core.Id : $"{side}/{core.Id}";
        if (side is not null && !plural && core.Claimant is not ClaimantKind.Unnamed && cast.WithId(id) is { } same)
            return Heard(same, wording);
        var speaks = core.Claimant is ClaimantKind.Agency or ClaimantKind.Outlet;
        return Added(
            new CastMember(id, wording, core.Claimant)
            {
                Side =
                    speaks ? null
                    : core.OwnSide
                        ? (
                            side is null ? null
                            : side.Contains('/') ? side
                            : id
                        )
                    : side,
                Country = country ?? whose?.Country,
                Sector = core.Sector,
                Slug = core.Id,
                Plural = plural,
                KeepsWording = plural,
            }
        );
    }

    /// <summary>"The Security Council" where the text has named the United Nations, and no state's council.</summary>
    bool IsOfTheUnitedNations(Phrase body, string wording) =>
        body.Id is "security-council"
        && char.IsUpper(wording[0])
        && cast.OfSlug(body.Id, null) is null
        && cast.Latest(m => m.Id is World or WorldCouncil || m.Side is World) is not null;

    (Phrase? Whose, string? Country) Owner(Nominal nominal)
    {
        if (nominal.Whose is { } whose)
            return (whose, whose.Country);
        // "The M23 spokesman", "a State Department official": the body or group named before the office.
        if (nominal.Inner is { Kind: PhraseKind.Named, Side: not null } named)
            return (named, named.Country);
        if (!nominal.WhoseIsInPlay)
            return (null, null);
        if (_body is { } body)
            return (body, body.Country);
        return cast.CountryInPlay() is { } country ? (null, country.Country) : (null, null);
    }

    /// <summary>"The Rim League met, its commission president said", "The Red Front fled. Its spokesman said": the body that is the subject before, in the sentence or at the end of the last.</summary>
    Phrase? BodyBefore(Nominal nominal, ParsedSentence sentence)
    {
        int? told = nominal.First > 1 ? null : -1;
        for (var i = cast.Appearances.Count - 1; i >= 0; i--)
        {
            var (member, span) = (cast.Appearances[i].Member, cast.Appearances[i].Span);
            var within = sentence.Span.Contains(span);
            if (told is -1 && !within)
                told = cast.Appearances[i].Sentence;
            if (!within && cast.Appearances[i].Sentence != told)
                return null;
            if (!cast.Appearances[i].Subject)
                continue;
            // "Soldiers entered the valley after its president": what is its own only a body of no country settles.
            return
                member is { Kind: ClaimantKind.Organisation, Side: { } side }
                && member.Id != member.Country
                && (!within || member.Country is null || member.Side != member.Country)
                ? new Phrase(PhraseKind.Named, member.Id, member.Kind, side, member.Country, member.Sector)
                : null;
        }
        return null;
    }

    static bool IsPronoun(Nominal nominal, ParsedSentence sentence) =>
        sentence.Words[nominal.First].Upos is "PRON"
        || nominal.First > 0 && sentence.Words[nominal.First - 1].Upos is "PRON";

    static string? Slug(Nominal nominal) =>
        nominal.Inner is { Kind: PhraseKind.Body } body ? body.Id : nominal.Core?.Id;

    static string? Sector(Nominal nominal) =>
        nominal.Inner is { Kind: PhraseKind.Body or PhraseKind.Named } inner ? inner.Sector
        // A rebel commander is a rebel; a minister for women is none of them.
        : nominal
            is { Inner: { Kind: PhraseKind.Group } group, Core.Id: "official" or "spokesperson" or "chief-of-staff" }
            ? group.Sector
        // The head of a parliament or a league is of its kind.
        : nominal is { Core.Kind: PhraseKind.Office, Whose: { Kind: PhraseKind.Named, Sector: { } whose } } ? whose
        : nominal.Core?.Sector;

    static string IdOf(Nominal nominal, string slug, string? side)
    {
        var owner = nominal.Inner is { Kind: PhraseKind.Named } named ? named.Id : side;
        return owner is null ? slug : $"{owner}/{slug}";
    }

    /// <summary>"The army in Port Oria" behind "a soldier": of the same side, yet not that soldier.</summary>
    CastMember Reworded(CastMember known, string wording) =>
        known.Name == wording
            ? known
            : Added(
                new CastMember(known.Id, wording, known.Kind)
                {
                    Side = known.Side,
                    Country = known.Country,
                    Sector = known.Sector,
                    Slug = known.Slug,
                    Plural = known.Plural,
                    KeepsWording = true,
                }
            );

    CastMember Heard(CastMember member, string wording)
    {
        if (!member.IsPerson)
            member.Hear(wording);
        return member;
    }

    CastMember Added(CastMember member)
    {
        cast.Add(member);
        return member;
    }

    string Wording(ParsedSentence sentence, int first, int last) =>
        TextSpan.FromBounds(sentence.Words[first].Span.Start, sentence.Words[last].Span.End).In(parsed.Text);
}
