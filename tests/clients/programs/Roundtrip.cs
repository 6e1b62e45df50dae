using System;
using System.IO;
using Client;

/// <summary>Reads documents and writes them: Roundtrip OUT FILE...</summary>
internal static class Roundtrip
{
    private static void Main(string[] arguments)
    {
        for (var i = 1; i < arguments.Length; i++)
        {
            Dossier document;
            using (var text = File.OpenText(arguments[i]))
            {
                try
                {
                    document = Dossier.Read(text);
                }
                catch (Exception error)
                {
                    Console.WriteLine("refused: " + error.Message.Replace('\r', ' ').Replace('\n', ' '));
                    continue;
                }
            }
            using (var text = File.CreateText(Path.Combine(arguments[0], (i - 1) + ".json")))
            {
                document.Write(text);
            }
            Console.WriteLine("ok");
        }
    }
}
