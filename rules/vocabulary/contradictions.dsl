# Sentences about what the case says twice and differently. "The rest of the case" is the case statement, or else what stands in
# most documents. Prints of criminal records take no part: records.dsl holds them against the people of the case.
[when]It gives somebody another date of birth than the rest of the case=$it : Disagreement( about == About.TWO_BIRTHDAYS )
[when]It gives somebody another number for life than the rest of the case=$it : Disagreement( about == About.TWO_NUMBERS )
[when]It gives somebody a number that another person has too=$it : Disagreement( about == About.TWO_HOLDERS )
[when]It writes somebody's name otherwise than the rest of the case=$it : Disagreement( about == About.TWO_SPELLINGS )
[when]It gives an officer another collar number than the rest of the case=$it : Disagreement( about == About.TWO_COLLAR_NUMBERS )
[when]It gives an officer the collar number of another officer=$it : Disagreement( about == About.TWO_OFFICERS )
[when]It bears the reference of another case=$it : Disagreement( about == About.ANOTHER_REFERENCE )
[when]- that no misreading of a picture explains=misread == false
[when]- that no slip explains=slip == false
[when]- that one slip explains=slip == true
