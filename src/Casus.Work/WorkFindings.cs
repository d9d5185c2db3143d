using System.Diagnostics;
using Casus.Reports;

namespace Casus.Work;

static class WorkFindings
{
    /// <summary>A mistake in Casus itself, with the place in the code where it shows.</summary>
    public static Finding Broken(Exception error)
    {
        var frame = new StackTrace(error).GetFrames().FirstOrDefault();
        var place = frame?.GetMethod() is { } method ? $" in {method.DeclaringType?.Name}.{method.Name}" : "";
        return new(
            "C0301",
            $"Casus made a mistake with it ({error.GetType().Name}{place}: {error.Message}). Please report this; it will be tried again."
        );
    }
}
