using Casus.Coding.Actors;
using Casus.Coding.Appeals;
using Casus.Coding.Events;
using Casus.Coding.Figures;
using Casus.Coding.Main;
using Casus.Coding.Places;
using Casus.Coding.Statements;
using Casus.Language.Knowledge;

namespace Casus.Coding;

/// <summary>What coding needs to know, one part per finder; immutable, shared by all threads.</summary>
public sealed record CodingKnowledge(
    ActorKnowledge Actors,
    StatementKnowledge Statements,
    EventKnowledge Events,
    FigureKnowledge Figures,
    AppealKnowledge Appeals,
    PlaceKnowledge Places,
    MainKnowledge Main
)
{
    /// <summary>Reads the data files. Throws <see cref="FormatException"/> naming file and line when one is wrong.</summary>
    public static CodingKnowledge Load(KnowledgeFiles files) =>
        new(
            ActorKnowledge.Load(files),
            StatementKnowledge.Load(files),
            EventKnowledge.Load(files),
            FigureKnowledge.Load(files),
            AppealKnowledge.Load(files),
            PlaceKnowledge.Load(files),
            MainKnowledge.Load(files)
        );
}
