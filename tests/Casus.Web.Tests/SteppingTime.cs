namespace Casus.Web.Tests;

/// <summary>A clock that goes on only when it is told to.</summary>
public sealed class SteppingTime : TimeProvider
{
    DateTimeOffset _now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan by) => _now += by;
}
