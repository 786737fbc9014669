// A plugin of typedoc; what it adds to the page of each function comes later.
export function load() {}
