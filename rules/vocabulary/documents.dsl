# Sentences about whole documents and pages. A part of a bundle that is another form counts as a document.
[when]It is a form that never goes to this audience because it holds {what}=Pack( $audience : audience ) $it : Paper() exists NeverServed( form == $it.form, audience == $audience, holds == {what} )
[when]It is a document marked for the police and the prosecution only=$it : Paper( policeOnly == true )
[when]It is a page marked for the police and the prosecution only=$it : Leaf( policeOnly == true )
[when]It is a document whose kind nobody has recognised=$it : Paper( form == Form.UNKNOWN, whole == true )
[when]It is a medical document=$it : Paper( form == Form.MEDICAL )
[when]It is the reverse of a witness statement=$it : Leaf( side == Side.REAR, form in ( Form.MG11, Form.VPS ) )
[when]- with any field filled in=filled == true
[when]- with no field filled in=filled == false
