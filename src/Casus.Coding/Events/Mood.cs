namespace Casus.Coding.Events;

/// <summary>How the words put an act: done, to come, possible, owed, wished for, or not done.</summary>
enum Mood
{
    Done,
    Coming,
    Possible,
    Owed,
    Asked,
    Wished,

    /// <summary>"will not", "would not": the doer says no to it.</summary>
    Refused,
    Negated,
}
