Console.WriteLine("NegotiationsSearch");
