using System.Collections.Immutable;

namespace Casus.Coding.Appeals;

/// <summary>Replies led to the appeals of the same report.</summary>
sealed class Answers(List<AppealMention> appeals)
{
    /// <summary>Puts each reply to the appeals that it answers; returns those that answer none here.</summary>
    public ImmutableArray<ResponseMention> Take(IReadOnlyList<Reply> replies)
    {
        var loose = ImmutableArray.CreateBuilder<ResponseMention>();
        foreach (var reply in replies)
        {
            var sides = Repliers(reply);
            foreach (var side in sides)
                Add(reply.By(side));
            // Silence answers nothing that is not spoken of beside it.
            if (
                sides.Count == 0
                && reply.Status is not ResponseStatus.NoAnswer
                && reply.Rule.Type is not ("agreed" or "refused")
            )
                loose.AddRange(reply.Voices.Select(reply.By));
        }
        return loose.ToImmutable();
    }

    List<string> Repliers(Reply reply)
    {
        var told = reply.Voices.Where(IsAsked).ToList();
        if (told.Count > 0)
            return told;
        if (reply.Doers.Length == 0 && reply.Near.Where(IsAsked).Take(1).ToList() is { Count: > 0 } near)
            return near;
        return reply.NamesRequest && LastAsked(reply) is { } asked && reply.Voices.All(IsAsking) ? [asked] : [];
    }

    /// <summary>"The bloc's commission said it was considering the request": the one asked in the sentence before.</summary>
    string? LastAsked(Reply reply)
    {
        if (reply.Sentence.Index == 0)
            return null;
        var before = reply.Sentence.Context.Parsed.Sentences[reply.Sentence.Index - 1].Span;
        var asked = Open.Where(a => before.Contains(a.Span)).Select(a => a.Addressee).Distinct().ToList();
        return asked.Count == 1 ? asked[0] : null;
    }

    bool IsAsked(string side) => Open.Any(a => a.Addressee == side);

    /// <summary>Nobody replies to his own request: who seems to was taken for the speaker by mistake.</summary>
    bool IsAsking(string side) => Open.Any(a => a.Requester == side);

    IEnumerable<AppealMention> Open => appeals.Where(a => !a.Background && a.Stage != AppealStage.Denied);

    void Add(ResponseMention response)
    {
        for (var i = 0; i < appeals.Count; i++)
            if (appeals[i] is { Background: false, Stage: not AppealStage.Denied } a && a.Addressee == response.By)
                appeals[i] = a with { Responses = a.Responses.Add(response) };
    }
}
