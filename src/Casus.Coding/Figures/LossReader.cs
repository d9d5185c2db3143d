using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Figures;

/// <summary>The counted losses of one sentence: every count that a word of loss governs, with its parts.</summary>
static class LossReader
{
    public static List<FigureDraft> Read(LossSentence sentence)
    {
        var drafts = new List<FigureDraft>();
        if (sentence.IsQuestion)
            return drafts;
        foreach (var site in sentence.Sites)
        {
            if (IsWhoTells(sentence, site))
                continue;
            if (drafts.Count > 0 && LossParts.Join(sentence, drafts, site))
                continue;
            // "The dead included two children": parts of a number that stands elsewhere.
            if (drafts.Count == 0 && LossParts.IsMarked(sentence, site) && !HasOwnVerb(sentence, site))
                continue;
            if (LossOf(sentence, site, drafts) is not { } hit || Unreal.Is(sentence, hit.Cue))
                continue;
            if (hit.Cue < 0 && Unreal.Is(sentence, site.Top))
                continue;
            if (
                IsOfParent(sentence, site)
                || IsOfOthers(sentence, site)
                || IsOnlyShared(sentence, site)
                || Recounts.Is(sentence, site)
            )
                continue;
            if (hit.Kind == FigureKind.Displaced && IsRunaway(sentence, site))
                continue;
            if (hit.Kind == FigureKind.Wounded && sentence.Knowledge.Holds("illness", sentence.Plain))
                continue;
            if (drafts.Count > 0 && JointVictims.Join(sentence, drafts, site, hit.Kind))
                continue;
            drafts.Add(JointVictims.WithBare(Draft(sentence, site, hit, drafts)));
            AddTo(drafts);
        }
        return drafts;
    }

    /// <summary>"Seven of them died": some of those told before, and what befell these is told here.</summary>
    static bool HasOwnVerb(LossSentence sentence, CountSite site) =>
        !site.Single
        && sentence[site.Top].BaseRelation is "nsubj"
        && sentence.Form(site.Last + 1) is "of"
        && TreeLosses.Governing(sentence, site) is { Cue: >= 0 and var cue }
        && sentence[site.Top].Head == cue
        && sentence[cue].Upos is "VERB";

    /// <summary>"Fourteen bodies were found, bringing the toll to 45": the fourteen are what was added to it.</summary>
    static void AddTo(List<FigureDraft> drafts)
    {
        var toll = drafts[^1];
        if (toll.Role != NumberRole.Total || !IsReached(toll))
            return;
        for (var i = 0; i < drafts.Count - 1; i++)
            if (drafts[i].Kind == toll.Kind && drafts[i].Role == NumberRole.Plain)
                drafts[i] = drafts[i] with { Role = NumberRole.Increment };
    }

    /// <summary>"to 45": other totals ("five in all") only sum up what stands before them.</summary>
    static bool IsReached(FigureDraft toll)
    {
        var first = toll.Sentence.Tree.WordAt(toll.Span.Start);
        var last = toll.Sentence.Tree.WordAt(toll.Span.End - 1);
        for (var i = first - 1; i < last; i++)
            if (toll.Sentence.Form(i) == "to")
                return true;
        return false;
    }

    /// <summary>"The girl had two gunshot wounds": one is hurt, twice.</summary>
    static bool IsOfBody(LossSentence sentence, CountSite site)
    {
        if (site.Single || site.Counted < 0 || !sentence.Knowledge.Is("@wound", sentence.Lemma(site.Counted)))
            return false;
        var head = sentence[site.Top].Head;
        return sentence.Lemma(site.Counted) is "wound" or "wounds"
            || site.Top == site.Counted
                && sentence[site.Top].BaseRelation == "obj"
                && head >= 0
                && sentence.Knowledge.Is("suffers", sentence.Lemma(head))
                && sentence.Tree.ChildrenOf(head, "nsubj").Any(c => sentence.CountedAs(c)?.Kind == CountedKind.Person);
    }

    /// <summary>"A father of four was killed": his children were not.</summary>
    static bool IsOfParent(LossSentence sentence, CountSite site)
    {
        var of = sentence.Tree.WordAt(site.Number.Span.Start) - 1;
        return of > 0 && sentence.Form(of) == "of" && sentence.Knowledge.Is("parent", sentence.Form(of - 1));
    }

    /// <summary>"… are among the dead, according to two people": the two are who tells of it.</summary>
    static bool IsWhoTells(LossSentence sentence, CountSite site) =>
        sentence
            .Tree.ChildrenOf(site.Counted >= 0 ? site.Counted : site.Top, "case")
            .Any(c => sentence.Form(c) == "according");

    /// <summary>"No one else was hurt" counts nobody: those who were hurt are told elsewhere.</summary>
    static bool IsOfOthers(LossSentence sentence, CountSite site)
    {
        if (site.Number.Quantity.High != 0)
            return false;
        for (var i = site.First; i <= Math.Max(site.Top, site.Last) + 1 && i < sentence.Count; i++)
            if (sentence.Knowledge.Is("besides", sentence.Form(i)))
                return true;
        return false;
    }

    /// <summary>"40 per cent of the 900 houses": the number of all is not that of the lost.</summary>
    static bool IsOnlyShared(LossSentence sentence, CountSite site)
    {
        var of = sentence.Tree.WordAt(site.Number.Span.Start) - 1;
        if (of > 0 && sentence[of].Upos == "DET")
            of--;
        return of > 0
            && sentence.Form(of) == "of"
            && (sentence.Knowledge.Is("share", sentence.Form(of - 1)) || IsSome(sentence, of));
    }

    /// <summary>"Two of the four guards": the four are those that the two are of.</summary>
    static bool IsSome(LossSentence sentence, int of) =>
        sentence[of + 1].Upos is "DET" or "PRON"
        && sentence.Numbers.Any(n => n.Use == NumberUse.Count && n.Core.End == sentence[of - 1].Span.End);

    /// <summary>A robber who runs is not displaced, nor is any single person.</summary>
    static bool IsRunaway(LossSentence sentence, CountSite site) =>
        site.Single
        || site.Number.Quantity.High == 1
        || (site.Counted >= 0 && sentence.Knowledge.Is("runaway", sentence.Lemma(site.Counted)));

    static LossHit? LossOf(LossSentence sentence, CountSite site, List<FigureDraft> before)
    {
        var found =
            Succumbed(sentence, site)
            ?? NearLosses.Own(sentence, site)
            ?? NearLosses.Direct(sentence, site)
            ?? TreeLosses.Governing(sentence, site)
            ?? (
                site.Counted >= 0 && site.Counted != site.Top
                    ? TreeLosses.Governing(sentence, site.Counted, site.Counted)
                    : null
            )
            ?? TreeLosses.Below(sentence, site)
            ?? NearLosses.Right(sentence, site)
            ?? WoundPhrases.Behind(sentence, site)
            ?? NearLosses.Left(sentence, site)
            ?? (site.Single ? null : NearLosses.Counted(sentence, site) ?? Tolls.Of(sentence, site))
            ?? NearLosses.Shared(sentence, site);
        if (found is not null || before.Count == 0 || site.Single)
            return found;
        var last = before[^1];
        // "killing three guards and two cooks", "bringing the total to 105": what was lost was told just before.
        return site.Number.Role is NumberRole.Total or NumberRole.Earlier || NearLosses.Continues(sentence, last, site)
            ? new LossHit(last.Kind, last.Cue, last.Active, last.Rule) { Toll = last.Toll }
            : null;
    }

    /// <summary>"A guard hurt on Monday has died": the verb has the last word.</summary>
    static LossHit? Succumbed(LossSentence sentence, CountSite site) =>
        sentence[site.Top].BaseRelation == "nsubj"
        && NearLosses.Own(sentence, site) is { Kind: FigureKind.Wounded }
        && TreeLosses.Governing(sentence, site) is { Kind: FigureKind.Killed, Active: false } death
        && death.Cue == sentence[site.Top].Head
            ? death
            : null;

    /// <summary>"killing six cooks and wounding 14 (others)", "led to the deaths of six cooks and injured 14": no noun of its own behind a verb that "and" joins to the one before.</summary>
    static bool IsLike(LossSentence sentence, CountSite site, LossHit hit, FigureDraft before) =>
        !site.Single
        && (site.Counted < 0 || sentence.Lemma(site.Counted) is "other")
        && before is { Counted: >= 0, Cue: >= 0, Single: false }
        && hit.Cue >= 0
        && sentence[hit.Cue] is { BaseRelation: "conj", Head: >= 0 and var head }
        && (head == before.Cue || sentence[before.Cue].Upos is "NOUN" && head == sentence[before.Cue].Head);

    /// <summary>"Two of the wounded were flown out": not how many were wounded. "Two of the murders" are deeds, not people.</summary>
    static bool IsOfTold(LossSentence sentence, CountSite site, FigureKind kind)
    {
        if (site.Single || sentence.Form(site.Last + 1) is not "of" || site.Last + 3 >= sentence.Count)
            return false;
        var those = site.Last + 3;
        return sentence[site.Last + 2].Upos is "DET"
            && !sentence.Form(those).EndsWith('s')
            && sentence.Knowledge.CuesOf(sentence.Form(those)).Any(c => IsGroup(c, kind))
            && (those + 1 >= sentence.Count || sentence[those + 1].Upos is not ("NOUN" or "PROPN" or "ADP"));
    }

    static bool IsGroup(LossCue cue, FigureKind kind) =>
        cue.Kind == kind && cue is { Words.Length: 1, Role: LossRole.Noun or LossRole.State };

    static FigureDraft Draft(LossSentence sentence, CountSite site, LossHit hit, List<FigureDraft> before)
    {
        var kind = NearLosses.Joint(sentence, hit) ? FigureKind.Losses : Fatal.Of(sentence, hit);
        var status = kind is FigureKind.Equipment or FigureKind.Destroyed ? null : Status(sentence, site);
        var role = site.Number.Role;
        // "killed three and wounded another five": five others, not five on top of earlier wounded.
        if (role == NumberRole.Increment && before.Count > 0 && before.All(d => d.Kind != kind))
            role = NumberRole.Plain;
        var like = before.Count > 0 && IsLike(sentence, site, hit, before[^1]) ? before[^1] : null;
        if (status is null && site.Counted < 0)
            status = hit.Toll?.Status(sentence) ?? like?.Status;
        var whole = before.Count > 0 && LossParts.HasOtherFate(sentence, before[^1], site) ? before[^1] : null;
        var partial =
            whole?.IsOfNoun() == true || HandedOver.Are(sentence, site, hit) || IsOfTold(sentence, site, kind);
        return new(
            sentence,
            kind,
            Passed(sentence, site, hit) ?? AtLeastOne(site.Number.Quantity, kind),
            role,
            status,
            site.Top,
            site.Counted,
            hit.Cue,
            hit.Active,
            partial,
            [],
            TurnedFrom(sentence, site, kind) ?? (partial ? whole?.Kind : null),
            site.Number.Span
        )
        {
            Single = site.Single,
            Rule = hit.Rule,
            Toll = hit.Toll,
            Like = like,
        };
    }

    /// <summary>"The toll has passed 400".</summary>
    static Quantity? Passed(LossSentence sentence, CountSite site, LossHit hit)
    {
        var before = sentence.Tree.WordAt(site.Number.Span.Start) - 1;
        return
            hit.Cue < 0
            && site.Number.Quantity is { Modifier: Modifier.Exactly, Low: { } count }
            && sentence.Knowledge.Is("toll-over", sentence.Lemma(before))
            ? new(count, count, null, Modifier.MoreThan)
            : null;
    }

    /// <summary>"Up to 200 were killed" says that somebody was.</summary>
    static Quantity AtLeastOne(Quantity quantity, FigureKind kind) =>
        quantity.Modifier == Modifier.UpTo && kind == FigureKind.Killed ? quantity with { Low = 1 } : quantity;

    internal static VictimStatus? Status(LossSentence sentence, CountSite site)
    {
        if (site.Counted < 0)
            return null;
        for (var i = site.Last + 1; i < site.Counted; i++)
            if (sentence.CountedAs(i)?.Status is { } described)
                return described;
        return sentence.CountedAs(site.Counted)?.Status;
    }

    /// <summary>"Two of the missing were found dead": they were missing before.</summary>
    static FigureKind? TurnedFrom(LossSentence sentence, CountSite site, FigureKind kind)
    {
        if (sentence.Form(site.Last + 1) != "of")
            return null;
        var those = sentence[Math.Min(site.Last + 2, sentence.Count - 1)].Upos is "DET" ? site.Last + 3 : site.Last + 2;
        foreach (var group in new[] { site.Counted, those })
        foreach (var cue in sentence.Knowledge.CuesOf(sentence.Form(group)))
            if (cue.Role is LossRole.Noun or LossRole.State && cue.Kind != kind)
                return cue.Kind;
        return null;
    }
}
