using Casus.Coding.Statements;
using Casus.Language;

namespace Casus.Coding.Appeals;

/// <summary>The requests for help in one sentence, one for each that is asked.</summary>
static class AskReader
{
    /// <summary>"We", said by somebody of whom nobody knows whom he speaks for; the rest of the report may tell.</summary>
    public const string Unknown = "?";

    public static IEnumerable<AppealDraft> Read(AskSentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
        {
            var noun = IsMadeRequest(sentence, word);
            if (!noun && !(sentence[word].Upos == "VERB" && (sentence.Is("ask", word) || sentence.Is("turn", word))))
                continue;
            var verb = noun ? sentence[word].Head : word;
            if (
                RuledAsks.Covers(sentence, word)
                // "turned down", "called off"
                || sentence.HasChild(word, "compound", c => sentence[c].Relation is "compound:prt")
                || IsQuestion(sentence, word)
                || Asks.IsAskedAbout(sentence, word)
                || sentence.StatementAt(word) is not { } statement
                || RequesterOf(sentence, verb, statement) is not { } requester
            )
                continue;
            var addressees = RuledAsks.Invokes(sentence, word) ? [] : Addressees.Of(sentence, word, requester);
            var firm = sentence[word].Upos == "VERB" && sentence.Is("turn", word);
            if (
                addressees.Count == 0
                && WorldAtLarge.IsAsked(sentence, word)
                && (firm || noun || Asks.IsHelp(sentence, word))
            )
                addressees.Add(WorldAtLarge.Id);
            if (addressees.Count == 0 && sentence.Knowledge.Is("invoke", sentence.Lemma(word)))
                addressees.AddRange(Instruments.PartiesIn(sentence, requester));
            if (
                addressees.Count == 0
                || !(IsAppeal(sentence, word, firm || noun) || IsCouncilCalled(sentence, word, addressees))
            )
                continue;
            var stage = Stages.Of(sentence, verb, statement);
            var ask = Asks.Of(sentence, word);
            foreach (var addressee in addressees)
                yield return new(sentence, word, requester, addressee, stage, ask, statement, SpanOf(sentence, word))
                {
                    FirstPerson = IsFirstPerson(sentence, verb),
                };
        }
    }

    /// <summary>"asked whether Chile could help" asks for an answer only.</summary>
    static bool IsQuestion(AskSentence sentence, int word) =>
        sentence.HasChild(word, "ccomp", c => sentence.HasChild(c, "mark", m => sentence.Form(m) is "whether" or "if"));

    /// <summary>"made an appeal", "submitted a request", not "the request was discussed".</summary>
    static bool IsMadeRequest(AskSentence sentence, int word) =>
        sentence[word] is { Upos: "NOUN", BaseRelation: "obj", Head: >= 0 } noun
        && sentence.Knowledge.Is("ask-noun", sentence.Lemma(word))
        && sentence.Is("make", noun.Head);

    static bool IsAppeal(AskSentence sentence, int word, bool firm) =>
        Asks.IsHelp(sentence, word)
        || (firm && !Asks.IsOther(sentence, word))
        || (Instruments.IsIn(sentence, word) && !Asks.IsOther(sentence, word));

    /// <summary>"called on the Security Council to meet": of an organisation that is help enough.</summary>
    static bool IsCouncilCalled(AskSentence sentence, int word, List<string> addressees) =>
        addressees.TrueForAll(sentence.IsOrganisation) && Asks.Calls(sentence, word);

    /// <summary>The subject of the asking, or of what governs it ("decided to ask"); "we" are those who speak.</summary>
    public static string? RequesterOf(AskSentence sentence, int verb, Statement statement)
    {
        var asking = verb;
        for (var climb = 0; climb < 3 && verb >= 0; climb++)
        {
            foreach (var child in sentence.Tree.ChildrenOf(verb))
                if (sentence[child].Relation is "nsubj" or "obl:agent" or "nsubj:outer")
                    return Subject(sentence, child, statement);
            if (sentence[verb].Relation is not ("xcomp" or "conj" or "advcl" or "acl" or "ccomp" or "obj"))
                break;
            verb = sentence[verb].Head;
        }
        return Before(sentence, asking) ?? AskSentence.Party(statement.Claimant.Side);
    }

    /// <summary>The party right before the verb, for trees that took it for something else than the subject.</summary>
    static string? Before(AskSentence sentence, int verb)
    {
        var at = verb - 1;
        while (at > 0 && sentence[at].Upos is "AUX" or "ADV" or "PART")
            at--;
        return at >= 0 && sentence.ActorAt(at) is { } actor ? AskSentence.Party(actor.Side) : null;
    }

    public static bool IsFirstPerson(AskSentence sentence, int verb) =>
        sentence.HasChild(verb, "nsubj", c => sentence.Knowledge.Is("we", sentence.Form(c)));

    public static string? Subject(AskSentence sentence, int subject, Statement statement)
    {
        if (sentence.Knowledge.Is("we", sentence.Form(subject)))
            return AskSentence.Party(statement.Claimant.Side) ?? Unknown;
        if (sentence.ActorAt(subject) is { } actor)
            return AskSentence.Party(actor.Side);
        foreach (var part in sentence.Tree.Subtree(subject))
            if (
                sentence[part].BaseRelation is "nmod" or "amod" or "compound" or "flat" or "appos"
                && sentence.ActorAt(part) is { } owner
            )
                return AskSentence.Party(owner.Side);
        if (sentence.Is("home", subject) && AskSentence.Party(statement.Claimant.Side) is { } home)
            return home;
        return sentence[subject].Upos == "PRON"
            ? AskSentence.Party(statement.Claimant.Side) ?? Antecedent(sentence, subject)
            : null;
    }

    /// <summary>"The president said that he had asked": the party named last before the pronoun.</summary>
    static string? Antecedent(AskSentence sentence, int pronoun)
    {
        for (var i = pronoun - 1; i >= 0; i--)
            if (sentence.ActorAt(i) is { } actor)
                return AskSentence.Party(actor.Side);
        return null;
    }

    public static TextSpan SpanOf(AskSentence sentence, int word) =>
        Asks.ContentSpan(sentence, word) is { } content ? sentence[word].Span.Union(content) : sentence[word].Span;
}
