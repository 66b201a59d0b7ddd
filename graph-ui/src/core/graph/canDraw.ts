/** Whether this browser can draw the graph: sigma needs WebGL. */
export function canDraw(): boolean {
  if (typeof WebGL2RenderingContext === 'undefined') return false;
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return false;
  // A browser keeps few contexts: give this one back at once.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return true;
}
