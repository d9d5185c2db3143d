using Casus.Language.Networks;

namespace Casus.Language.Tests.Networks;

/// <summary>The kernels of one width.</summary>
abstract class KernelRun
{
    public abstract (float[] Fresh, float[] Onto) Multiply(Matrix matrix, short[] inputs, int count, float before);

    public abstract long Product(short[] left, short[] right);

    public abstract (float[] Tanh, float[] Logistic) Curve(float[] values);

    public abstract short[] Quantise(float[] values, float scale);

    public abstract short[] Rectify(float[] values, float scale);

    public abstract short[] RectifySum(float[] left, float[] right, float scale);

    public abstract float[] Add(ScaledTable table, int[] rows);

    public static KernelRun Of(Arithmetic width) =>
        width switch
        {
            Arithmetic.Vector512 => new Typed<Lanes512>(),
            Arithmetic.Vector256 => new Typed<Lanes256>(),
            Arithmetic.Vector128 => new Typed<Lanes128>(),
            _ => new Typed<PlainLanes>(),
        };

    sealed class Typed<T> : KernelRun
        where T : struct, ILanes<T>
    {
        public override (float[] Fresh, float[] Onto) Multiply(Matrix matrix, short[] inputs, int count, float before)
        {
            var fresh = new float[count * matrix.Width];
            var onto = new float[count * matrix.Width];
            Array.Fill(onto, before);
            matrix.Multiply<T>(inputs, count, fresh);
            matrix.MultiplyOnto<T>(inputs, count, onto);
            return (fresh, onto);
        }

        public override long Product(short[] left, short[] right) => ArcScorer.Product<T>(left, right);

        public override (float[] Tanh, float[] Logistic) Curve(float[] values)
        {
            float[] tanh = [.. values];
            float[] logistic = [.. values];
            Curves.Tanh<T>(tanh);
            Curves.Logistic<T>(logistic);
            return (tanh, logistic);
        }

        public override short[] Quantise(float[] values, float scale)
        {
            var whole = new short[values.Length];
            Quantiser.Quantise<T>(values, scale, whole);
            return whole;
        }

        public override short[] Rectify(float[] values, float scale)
        {
            var whole = new short[values.Length];
            Quantiser.Rectify<T>(values, scale, whole);
            return whole;
        }

        public override short[] RectifySum(float[] left, float[] right, float scale)
        {
            var whole = new short[left.Length];
            Quantiser.RectifySum<T>(left, right, scale, whole);
            return whole;
        }

        public override float[] Add(ScaledTable table, int[] rows)
        {
            var sum = new float[table.Columns];
            foreach (var row in rows)
                table.Add<T>(row, sum);
            return sum;
        }
    }
}
