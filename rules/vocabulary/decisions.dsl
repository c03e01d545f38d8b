# Sentences about recorded decisions. One that does not say who decided, when and why permits nothing (guidance paragraph 11.8).
[when]It is a recorded decision that does not say who decided, when and why=$it : Recorded( complete == false )
[when]It is covered by a recorded decision under {code}=$it : Decided( code == {code} )
[when]A recorded decision under {code} covers it=exists Decided( id == $it.id, code == {code} )
