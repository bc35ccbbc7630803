// The page works without this; it is made quicker to use here.
