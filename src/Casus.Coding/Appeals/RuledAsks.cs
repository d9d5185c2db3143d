using System.Collections.Immutable;
using Casus.Coding.Rules;
using Casus.Coding.Statements;

namespace Casus.Coding.Appeals;

/// <summary>Appeals by the rules of <c>data/en/appeals/asks.rules</c>: who asks and who is asked stand in the slots that a rule names.</summary>
static class RuledAsks
{
    public const string Heeded = "heeded";

    const string Asked = "asked";
    const string Called = "called";
    const string Invoked = "invoked";

    /// <summary>What a rule may end in.</summary>
    public static readonly ImmutableArray<string> Types = [Asked, Called, Invoked, Heeded, TreeRule.NoAct];

    /// <summary>The rules say of this word whether it asks: nothing else needs to be tried.</summary>
    public static bool Covers(AskSentence sentence, int word) =>
        sentence.Matches.Any(m => m.Word == word && m.Rule.Type is Asked or Called or Heeded or TreeRule.NoAct);

    /// <summary>What stands behind "invoked" is a text, nobody who is asked.</summary>
    public static bool Invokes(AskSentence sentence, int word) =>
        sentence.Matches.Any(m => m.Word == word && m.Rule.Type is Invoked);

    public static bool IsAsk(RuleMatch match) => match.Rule.Type is Asked or Called or Invoked or Heeded;

    public static IEnumerable<AppealDraft> Read(AskSentence sentence)
    {
        foreach (var match in sentence.Matches)
        {
            if (
                !IsAsk(match)
                || Asks.IsAskedAbout(sentence, match.Word)
                || match.Content.Any(c => c != match.Word && c > match.Word && Asks.IsNegated(sentence, c))
                || sentence.StatementAt(match.Word) is not { } statement
            )
                continue;
            var requesters = Requesters(sentence, match, statement);
            var verb = VerbOf(sentence, match.Word);
            foreach (var requester in requesters)
            foreach (var addressee in Addressees(sentence, match, requester).Where(a => !requesters.Contains(a)))
                yield return new(
                    sentence,
                    match.Word,
                    requester,
                    addressee,
                    match.Rule.Type is Heeded
                        ? AppealStage.Announced
                        : Stages.Of(sentence, Told(sentence, match, verb), statement),
                    What(sentence, match),
                    statement,
                    AskReader.SpanOf(sentence, match.Word)
                )
                {
                    FirstPerson = AskReader.IsFirstPerson(sentence, verb),
                    Heeded = match.Rule.Type is Heeded,
                };
        }
    }

    /// <summary>"has not replied to the request of Chad": it was made, whatever is told of it.</summary>
    static bool IsPresupposed(AskSentence sentence, RuleMatch match) =>
        match.Rule.Type is Heeded
        || (
            sentence[match.Word].Upos is "NOUN"
            && sentence[match.Word].Head is >= 0 and var above
            && sentence[above].Upos is "VERB"
            && !sentence.Is("make", above)
            && !sentence.Knowledge.Rules.List("@putting").Contains(sentence.Lemma(above))
            && !sentence.HasChild(match.Word, "det", d => sentence.Form(d) is "no" or "any")
        );

    /// <summary>A meeting, a thing or people that help, or what the one asked is to do.</summary>
    static Ask? What(AskSentence sentence, RuleMatch match)
    {
        foreach (var word in match.Content.Concat(match.Content.SelectMany(c => sentence.Tree.ChildrenOf(c, "obj"))))
            if (sentence.Knowledge.Rules.List("@session").Contains(sentence.Lemma(word)))
                return Asks.Session(sentence, word);
        if (Asks.Of(sentence, match.Word) is { } help)
            return help;
        foreach (var word in match.Content)
            if (
                sentence[word].Upos is "VERB"
                && word > match.Word
                && sentence[word].Head >= match.Word
                && match.Rule.Type is Asked
            )
                return Asks.Act(sentence, word);
        return null;
    }

    /// <summary>"telephoned Chile to ask for help": the asking was done where the telephoning was.</summary>
    static int Told(AskSentence sentence, RuleMatch match, int verb) =>
        sentence[verb] is { Upos: "VERB", Head: >= 0 and var head }
        && match.Content.Contains(head)
        // Who is authorised to ask has not asked yet.
        && !sentence.Is("planned", head)
            ? head
            : verb;

    /// <summary>The verb that puts a request forward, else the asking verb itself.</summary>
    static int VerbOf(AskSentence sentence, int word) =>
        sentence[word].Upos is "NOUN" && sentence[word].BaseRelation is "obj" or "nsubj" && sentence[word].Head >= 0
            ? sentence[word].Head
            : word;

    static List<string> Requesters(AskSentence sentence, RuleMatch match, Statement statement)
    {
        var found = First(sentence, match, "actor", f => Named(sentence, f, statement));
        if (found.Count == 0 && AskReader.RequesterOf(sentence, VerbOf(sentence, match.Word), statement) is { } above)
            found.Add(above);
        return found;
    }

    static IEnumerable<string> Named(AskSentence sentence, int filler, Statement statement)
    {
        var parties = PartyNames.At(sentence, filler).ToList();
        return parties.Count > 0 ? parties
            : AskReader.Subject(sentence, filler, statement) is { } one ? [one]
            : [];
    }

    static List<string> Addressees(AskSentence sentence, RuleMatch match, string requester)
    {
        var found = First(sentence, match, "recipient", f => PartyNames.At(sentence, f));
        if (match.Rule.Type is Called)
            found.RemoveAll(a => !sentence.IsOrganisation(a));
        // "appealed to Chile to send doctors, as well as to the UN": further ones stand further off than trees tell.
        if (match.Rule.Type is Asked && found.Count > 0 && IsActive(sentence, match.Word))
            found = [.. found.Union(Appeals.Addressees.Of(sentence, match.Word, requester), StringComparer.Ordinal)];
        if (found.Contains("UNSC"))
            found.Remove("UN");
        if (found.Count == 0 && match.Rule.Type is not Heeded)
            found.AddRange(Instruments.KeepersIn(sentence, requester));
        if (found.Count == 0 && match.Rule.Type is Asked && WorldAtLarge.IsAsked(sentence, match.Word))
            found.Add(WorldAtLarge.Id);
        return found;
    }

    static bool IsActive(AskSentence sentence, int word) =>
        sentence[word].Upos is "VERB" && !sentence.Slots.Arguments.IsPassive(word);

    /// <summary>Who stands in the first slot of a role that holds anybody.</summary>
    static List<string> First(AskSentence sentence, RuleMatch match, string role, Func<int, IEnumerable<string>> read)
    {
        foreach (var slot in match.Rule.SlotsOf(role))
            if (sentence.Slots.Fill(match.Word, slot).SelectMany(read).Distinct().ToList() is { Count: > 0 } found)
                return found;
        return [];
    }
}
