import type { Plugin } from 'vite';

const LATE_IMPORT = /Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\((["'`][^"'`]+["'`])\)\)/g;

/**
 * Makes classic scripts of the embed's two files, what it starts with and what it fetches later: a frame without an
 * origin of its own may load no modules. The later file leaves its maker behind, and is run once it is asked for.
 */
export function classicParts(): Plugin {
  return {
    name: 'classic-parts',
    applyToEnvironment: ({ name }) => name === 'embed',
    generateBundle: (_, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.isEntry ? startScript(file.code) : laterScript(file.code);
      }
    },
  };
}

/** A script that runs at once, and that fetches the later one as often as it takes to get it. */
export function startScript(code: string): string {
  return `(()=>{const exports={},from=document.currentScript.src;let late;const later=file=>late??=new Promise((done,lost)=>{const script=document.createElement("script");script.src=new URL(file,from);script.onerror=()=>{late=null;script.remove();lost(Error(file))};script.onload=()=>{try{done(self.latePart(()=>exports))}catch{script.onerror()}};document.head.append(script)});
${code.replace(LATE_IMPORT, 'later($1)')}
})();
`;
}

/** A script that leaves a function behind which makes its exports of those of the start. */
export function laterScript(code: string): string {
  return `self.latePart=require=>{const exports={};
${code}
return exports};
`;
}
