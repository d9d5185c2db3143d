namespace Casus.Coding.Statements;

public enum Tense
{
    Past,
    Present,
    Future,
}
