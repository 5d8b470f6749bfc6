namespace Mathilda.Views.Drawings.People;

/// <summary>Pushes names apart that would cover one another.</summary>
internal static class NameRoom
{
    private const int Rounds = 200;

    /// <param name="places">The middles; changed.</param>
    /// <param name="widths">Of each name, with the room about it.</param>
    /// <param name="height">Of all names, with the room about them.</param>
    public static void Clear((double X, double Y)[] places, double[] widths, double height)
    {
        for (var round = 0; round < Rounds && PushOnce(places, widths, height); round++) { }
    }

    private static bool PushOnce((double X, double Y)[] places, double[] widths, double height)
    {
        var isPushed = false;
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (dx, dy) = (places[i].X - places[j].X, places[i].Y - places[j].Y);
                var overX = ((widths[i] + widths[j]) / 2) - Math.Abs(dx);
                var overY = height - Math.Abs(dy);
                if (overX <= 0.01 || overY <= 0.01)
                {
                    continue;
                }

                // The shorter way out.
                isPushed = true;
                var (pushX, pushY) =
                    overX < overY
                        ? (dx < 0 ? -overX / 2 : overX / 2, 0.0)
                        : (0.0, dy < 0 ? -overY / 2 : overY / 2);
                places[i] = (places[i].X + pushX, places[i].Y + pushY);
                places[j] = (places[j].X - pushX, places[j].Y - pushY);
            }
        }

        return isPushed;
    }
}
