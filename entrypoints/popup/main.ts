// Browsers show a popup once it has loaded, with all that its page asks for: the panel comes after.
addEventListener('load', () => void import('./openPopup'));
