using System.Collections.Immutable;
using System.Text;
using Casus.Coding.Actors;
using Casus.Language.Knowledge;
using Casus.Language.Trees;
using Casus.Reports;
using Casus.Reports.Copies;

namespace Casus.Coding.Tests.Actors;

static class Found
{
    public static ImmutableArray<Actor> In(string marked, ActorKnowledge knowledge) =>
        [.. Mentions(Plainly.Text(marked), knowledge).All.Select(m => m.Actor)];

    public static ActorMentions Mentions(ParsedText parsed, ActorKnowledge knowledge) =>
        ActorFinder.Find(Written.Report(parsed.Text), parsed, knowledge);
}

static class Written
{
    public static Report Report(string text) =>
        new(
            "r",
            "",
            Provenance.Text,
            text,
            0,
            null,
            null,
            null,
            "en",
            Publication.Unknown,
            [],
            SpanMap.Empty,
            CopySketch.Empty,
            []
        );

    public static KnowledgeFiles Files(string path, string text) =>
        new(
            ImmutableSortedDictionary.CreateRange(
                StringComparer.Ordinal,
                [KeyValuePair.Create(path, ImmutableArray.Create(Encoding.UTF8.GetBytes(text)))]
            )
        );
}
